import { plain } from '../../common/spreadsheet/plain-name';
import { asDay } from '../../common/spreadsheet/written-day';
import type { CellKind } from './columns';
import type { SheetProblemCode } from './sheet-table';

/** What a cell says, or what is wrong with it. */
export type CellReading = { value: string | number | string[] } | { code: SheetProblemCode; params?: Record<string, string | number> };

const NUMBER = /^\d{1,9}(?:[.,]\d{1,6})?$/;
/** What PostgreSQL can't keep: the character NUL, and halves of a surrogate pair. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

/** Reads a cell that isn't empty. */
export function readCell(kind: CellKind, text: string): CellReading {
  if (UNSTORABLE.test(text)) return { code: 'unstorable-text' };
  switch (kind.is) {
    case 'text':
      return text.length > kind.max ? { code: 'too-long', params: { max: kind.max } } : { value: text };
    case 'choice':
      return readChoice(kind.words, text);
    case 'number':
      return readNumber(text, kind.whole);
    case 'day':
      return readDay(text);
    case 'slugs':
      return { value: text.split(/[;\n]/).map((slug) => slug.trim()).filter((slug) => slug !== '') };
    case 'date':
      return { value: readDayOrWords(text) };
  }
}

function readDayOrWords(text: string): string {
  return asDay(text) ?? text;
}

function readDay(text: string): CellReading {
  const day = asDay(text);
  return day === null ? { code: 'not-a-day' } : { value: day };
}

function readNumber(text: string, whole: boolean): CellReading {
  const value = NUMBER.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  return !(value > 0) || (whole && !Number.isInteger(value)) ? { code: 'not-a-number' } : { value };
}

function readChoice(words: Readonly<Record<string, { es: string; en: string }>>, text: string): CellReading {
  const found = Object.entries(words).find(([value, { es, en }]) => [value, es, en].some((word) => plain(word) === plain(text)));
  return found ? { value: found[0] } : { code: 'not-a-choice', params: { choices: Object.values(words).map(({ es }) => es).join(', ') } };
}
