import { type Day, dayOf } from '../../common/day';
import { type GivenDate, givenDay, givenMonth, givenText, givenYear } from '../../common/given-date';
import { saysHowOften } from './frequencies';
import { folded, plain } from './words';

/** A date found in a text, with its position. */
export interface FoundDate {
  given: GivenDate;
  start: number;
  end: number;
}

/** How sure a reading is: the whole field is one date; one date inside a sentence; several; none. */
export interface DateReading {
  given: GivenDate;
  certainty: 'plain' | 'in-sentence' | 'several' | 'none';
}

const MONTHS = [
  'enero|ene|january|jan',
  'febrero|feb|february',
  'marzo|mar|march',
  'abril|abr|april|apr',
  'mayo|may',
  'junio|jun|june',
  'julio|jul|july',
  'agosto|ago|august|aug',
  'septiembre|setiembre|sept|sep|set|september',
  'octubre|oct|october',
  'noviembre|nov|november',
  'diciembre|dic|december|dec',
];
const MONTH = `(${MONTHS.join('|')
  .split('|')
  .sort((one, other) => other.length - one.length)
  .join('|')})`;
const YEAR = '((?:19|20)\\d{2}|[12][.,]\\d{3})';
const BEFORE = '(?<![\\p{L}\\d])(?<!\\d[.,/-])';
const AFTER = '(?![\\p{L}\\d])(?![/-]\\d)(?![.,]\\d)';
const APART = '[ .,/-]{0,3}(?:(?:de|del|of)\\s(?:ano\\s)?)?';

/** Ways of writing a date, on folded text with single spaces. No pattern repeats a group, so all are linear. */
const PATTERNS: readonly { pattern: RegExp; read: (parts: readonly string[], text: string) => GivenDate | null }[] = [
  { pattern: dated(`(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})`), read: ([year, month, day], text) => dayGiven(year, month, day, text) },
  { pattern: dated(`(\\d{1,2}) ?[-/.] ?(\\d{1,2}) ?[-/.] ?(\\d{4}|\\d{2})`), read: ([day, month, year], text) => dayGiven(century(year), month, day, text) },
  {
    pattern: dated(`(\\d{1,2})(?:o|ro|º|°)?[ -]{0,2}(?:de )?${MONTH}${APART}${YEAR}`),
    read: ([day, month, year], text) => dayGiven(yearOf(year), monthOf(month), day, text),
  },
  { pattern: dated(`${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`), read: ([month, day, year], text) => dayGiven(yearOf(year), monthOf(month), day, text) },
  { pattern: dated(`${MONTH}${APART}${YEAR}`), read: ([month, year], text) => givenMonth(Number(yearOf(year)), Number(monthOf(month)), text) },
  { pattern: dated(`(\\d{1,2}) ?/ ?((?:19|20)\\d{2})`), read: ([month, year], text) => givenMonth(Number(year), Number(month), text) },
  // With a dash only as the whole text: elsewhere it is the number of a law.
  { pattern: /^(\d{1,2}) ?- ?((?:19|20)\d{2})$/gu, read: ([month, year], text) => givenMonth(Number(year), Number(month), text) },
  { pattern: dated('((?:19|20)\\d{2})'), read: ([year], text) => givenYear(Number(year), text) },
];

/** All dates in a text (spaces already single), in their order; none overlaps another. */
export function datesIn(text: string): FoundDate[] {
  const search = folded(text);
  const found = PATTERNS.flatMap(({ pattern, read }, rank) =>
    [...search.matchAll(pattern)].flatMap((match) => {
      const end = match.index + match[0].length;
      const given = read(match.slice(1), text.slice(match.index, end));
      return [{ given, start: match.index, end, rank }];
    }),
  );
  found.sort((one, other) => one.start - other.start || one.rank - other.rank);
  let reached = 0;
  return found.flatMap(({ given, start, end }) => {
    if (start < reached) return [];
    reached = end;
    return given ? [{ given, start, end }] : [];
  });
}

/** Reads a date field as people fill it; `null` when it is empty. The words of the source stay in `text`. */
export function readGivenDate(field: string): DateReading | null {
  const text = field.replace(/\s+/gu, ' ').trim();
  if (text === '') return null;
  const dates = datesIn(text);
  const [date] = dates;
  if (!date) return { given: givenText(text), certainty: 'none' };
  // A date beside "every month" is where something began or paused: not the one day on which all ends.
  if (dates.length > 1 || saysHowOften(folded(text))) return { given: givenText(text), certainty: 'several' };
  return { given: { ...date.given, text }, certainty: standsAlone(text, date) ? 'plain' : 'in-sentence' };
}

const LITTLE_WORDS = new Set('el a al en de del la mes dia fecha lunes martes miercoles jueves viernes sabado domingo on in by'.split(' '));
const CAPITALISED = /^\p{Lu}[\p{L}.]*,?$/u;
const LOOKS_LIKE_VERB = /(ad[oa]s?|id[oa]s?|ó|ara|era|ira|aron|ieron|mente)$/i;

/** Nothing but little words or a place (`Guatemala, 2 de julio de 2015`) may stand beside the date. */
function standsAlone(text: string, date: FoundDate): boolean {
  const after = plain(text.slice(date.end));
  const before = text.slice(0, date.start).trim();
  if (after !== '') return false;
  if (
    plain(before)
      .split(' ')
      .every((word) => word === '' || LITTLE_WORDS.has(word))
  )
    return true;
  return (date.given.precision === 'day' || before.endsWith(',')) && isPlace(before);
}

function isPlace(before: string): boolean {
  const words = before.split(' ');
  const named = words.filter((word) => CAPITALISED.test(word));
  if (named.length === 0 || words.length > 5 || !words.every((word) => CAPITALISED.test(word) || LITTLE_WORDS.has(plain(word)))) return false;
  return before.endsWith(',') || !named.some((word) => LOOKS_LIKE_VERB.test(word));
}

function dated(source: string): RegExp {
  return new RegExp(`${BEFORE}${source}${AFTER}`, 'gu');
}

function dayGiven(year: string | undefined, month: string | undefined, day: string | undefined, text: string): GivenDate | null {
  const date: Day | null = dayOf(Number(year), Number(month), Number(day));
  return date === null ? null : givenDay(date, text);
}

function monthOf(name: string | undefined): string {
  return String(MONTHS.findIndex((names) => names.split('|').includes(name ?? '')) + 1);
}

function yearOf(written: string | undefined): string {
  return (written ?? '').replace(/[.,]/, '');
}

function century(year: string | undefined): string {
  return year?.length === 2 ? `20${year}` : (year ?? '');
}
