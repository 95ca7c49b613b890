import type { Day } from '../../common/day';
import { asDay } from '../../common/spreadsheet/written-day';
import { REPORT_LIMITS, type ReportedState } from '../report-content';
import { cellText } from './content-print';
import { means, type ReportCellKind, STATE_WORDS, YES_NO_WORDS } from './report-columns';
import type { ReportSheetProblemCode } from './report-sheet-problem';

/** What cells say, by what they hold; `null` where they are empty. */
export type CellValue = string | number | boolean | string[] | null;
export type ReportCellReading = { value: CellValue } | { code: ReportSheetProblemCode; params?: Readonly<Record<string, string | number>> };

const WHOLE = /^\d{1,9}$/;
const ADDRESS = /^https?:\/\/[^\s]+$/;
/** What PostgreSQL can't keep: the character NUL, and halves of a surrogate pair. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;
const MAX_SHOWN = 60;
/** How programs write what was ticked. */
const YES = ['true', 'verdadero', 'x', '1', 's', 'si', 'y'];
const NO = ['false', 'falso', '0', 'n'];

/** Reads a cell as it stands in the file. */
export function readReportCell(kind: ReportCellKind, cell: string): ReportCellReading {
  if (UNSTORABLE.test(cell)) return { code: 'unstorable-text' };
  const text = cellText(cell);
  if (text === null) return { value: kind.is === 'addresses' ? [] : null };
  switch (kind.is) {
    case 'text':
      return text.length > kind.max ? { code: 'too-long', params: { max: kind.max, length: text.length } } : { value: text };
    case 'number':
      return WHOLE.test(text) ? { value: Number(text) } : { code: 'not-a-number', params: shown(text) };
    case 'day':
      return readDay(text);
    case 'yes-no':
      return readYesNo(text);
    case 'state':
      return readState(text);
    case 'addresses':
      return readAddresses(text);
  }
}

function readDay(text: string): ReportCellReading {
  const day: Day | null = asDay(text);
  return day === null ? { code: 'not-a-day', params: shown(text) } : { value: day };
}

function readYesNo(text: string): ReportCellReading {
  const word = text.toLowerCase();
  if (means(YES_NO_WORDS.yes, text) || YES.includes(word)) return { value: true };
  return means(YES_NO_WORDS.no, text) || NO.includes(word) ? { value: false } : { code: 'not-yes-or-no', params: shown(text) };
}

function readState(text: string): ReportCellReading {
  const found = (Object.keys(STATE_WORDS) as ReportedState[]).find((state) => state === text || means(STATE_WORDS[state], text));
  return found ? { value: found } : { code: 'not-a-state', params: shown(text) };
}

function readAddresses(text: string): ReportCellReading {
  const addresses = [...new Set(text.split('\n').flatMap(addressesIn).map((line) => line.trim()).filter((line) => line !== ''))];
  if (addresses.length > REPORT_LIMITS.evidence) return { code: 'too-many-addresses', params: { max: REPORT_LIMITS.evidence } };
  const wrong = addresses.find((address) => !ADDRESS.test(address));
  if (wrong !== undefined) return { code: 'not-an-address', params: shown(wrong) };
  return addresses.some((address) => address.length > REPORT_LIMITS.url) ? { code: 'too-long', params: { max: REPORT_LIMITS.url } } : { value: addresses };
}

function shown(value: string): { value: string } {
  return { value: value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value };
}

/** Of a line: we write one in each; people put several, with a space or a semicolon and a space between. What an address ends with is its own. */
function addressesIn(line: string): string[] {
  return line.split(/(?:;|(?<![; \t]))[ \t]+(?=https?:)/);
}
