import { REPORT_COLUMNS, type ReportColumn, stateWords, YES_NO_WORDS } from '@cumple/domain/progress/spreadsheet/report-columns';
import type { SheetLanguage } from '@cumple/domain/common/spreadsheet/sheet-language';
import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import { getCellAddress, getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings, sanitizeAttributeValue, sanitizeTextContent } from 'write-excel-file/utility';
import { workbookWords } from './workbook-words';

const SHEET_FILE = 'xl/worksheets/sheet{id}.xml';
/** Day 36526 of the program's calendar is 2000-01-01. */
const FIRST_DAY = '36526';

interface Rule {
  type: 'list' | 'date' | 'textLength';
  operator?: string;
  formulas: string[];
  error: string;
}

/** Lists and checks of the first sheet, of which `rows` rows below the header are filled in: the library writes none by itself. */
export function dataValidations(rows: number, language: SheetLanguage): Feature<Stream | Buffer | Blob> {
  return {
    files: {
      transform: {
        [SHEET_FILE]: {
          transform: (xml, _, { sheetIndex }) => (sheetIndex === 0 && rows > 0 ? inserted(xml, markup(rows, language)) : xml),
          transformElementAttributes: (tag, attributes, index, _, { sheetIndex }) => (tag === 'col' && sheetIndex === 0 && isStamp(index) ? { ...attributes, hidden: 1 } : attributes),
        },
      },
    },
  };
}

function isStamp(index: number | undefined): boolean {
  return index !== undefined && REPORT_COLUMNS[index]?.role === 'stamp';
}

function inserted(xml: string, validations: string): string {
  const order = getOrderOfSiblings(SHEET_FILE, 'worksheet');
  if (!order) throw new Error('The library knows no order of the parts of a sheet.');
  return insertElementMarkupAccordingToOrderOfSiblings(xml, validations, order, 'worksheet');
}

function markup(rows: number, language: SheetLanguage): string {
  const rules = REPORT_COLUMNS.flatMap((column, place) => {
    const rule = ruleOf(column, language);
    return rule ? [element(rule, `${getCellAddress(1, place)}:${getCellAddress(rows, place)}`)] : [];
  });
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

function element({ type, operator, formulas, error }: Rule, range: string): string {
  const told = operator === undefined ? '' : ` operator="${operator}"`;
  const parts = formulas.map((formula, index) => `<formula${index + 1}>${sanitizeTextContent(formula)}</formula${index + 1}>`).join('');
  return `<dataValidation type="${type}"${told} allowBlank="1" showErrorMessage="1" error="${sanitizeAttributeValue(error)}" sqref="${range}">${parts}</dataValidation>`;
}

function ruleOf({ kind, key, role }: ReportColumn, language: SheetLanguage): Rule | null {
  if (role !== 'content') return null;
  const words = workbookWords[language];
  switch (kind.is) {
    case 'yes-no':
      return { type: 'list', formulas: [list([YES_NO_WORDS.yes[language], YES_NO_WORDS.no[language]])], error: words.chooseFromList };
    case 'state':
      return { type: 'list', formulas: [list(stateWords(language))], error: words.chooseFromList };
    case 'day':
      return key === 'proposedDueOn'
        ? { type: 'date', operator: 'greaterThan', formulas: ['TODAY()'], error: words.dayToCome }
        : { type: 'date', operator: 'between', formulas: [FIRST_DAY, 'TODAY()'], error: words.dayUpToToday };
    case 'text':
      return { type: 'textLength', operator: 'lessThanOrEqual', formulas: [String(kind.max)], error: words.tooLong.replace('{max}', String(kind.max)) };
    default:
      return null;
  }
}

function list(words: readonly string[]): string {
  return `"${words.join(',')}"`;
}
