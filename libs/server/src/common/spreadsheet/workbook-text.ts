import { guardFormula, unguardFormula } from './formula-guard';

/**
 * A text for a cell of a workbook that every program shows as it was: not as a formula, nor as the character of which
 * `_x0041_` is the number. The library that writes workbooks loses words that every object knows, such as `valueOf`: these
 * get a blank at their end.
 */
export function workbookText(text: string): string {
  return text in {} ? `${text} ` : guardFormula(text).replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** The text as it was before `workbookText`; the library that reads workbooks has undone the numbers. */
export function textOfWorkbook(written: string): string {
  const text = written.slice(0, -1);
  return `${text} ` === written && text in {} ? text : unguardFormula(written);
}
