import type { Language } from '@cumple/contracts/common/language';
import type { Day } from '@cumple/domain/common/day';
import type { GivenDate } from '@cumple/domain/common/given-date';

const MONTHS: Record<Language, readonly string[]> = {
  es: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** A day for tables: `31/08/2015`; in English `31 Aug 2015`, which no reader takes for another day. */
export function shortDay(day: Day, language: Language): string {
  const { year, month, date, name } = parts(day, language);
  return language === 'es' ? `${date}/${month}/${year}` : `${Number(date)} ${name.slice(0, 3)} ${year}`;
}

/** A day for sentences: `31 de agosto de 2015`, `31 August 2015`. */
export function longDay(day: Day, language: Language): string {
  const { year, date, name } = parts(day, language);
  return [Number(date), name, year].join(language === 'es' ? ' de ' : ' ');
}

/** A month of a year: `enero de 2015`, `January 2015`. */
export function monthOf(day: Day, language: Language): string {
  const { year, name } = parts(day, language);
  return [name, year].join(language === 'es' ? ' de ' : ' ');
}

/** A month of a year where there is little room: `ene 2015`, `Jan 2015`. */
export function shortMonth(day: Day, language: Language): string {
  const { year, name } = parts(day, language);
  return `${name.slice(0, 3)} ${year}`;
}

/** A date as exactly as it was given: a month stays a month, and the source's own words where they hold no date. */
export function givenDateText(given: GivenDate, language: Language): string {
  if (given.precision === 'recurring' && given.everyMonths) return every(given.everyMonths, language);
  if (given.precision === 'ongoing') return language === 'es' ? 'permanente' : 'ongoing';
  if (!given.date) return given.text;
  if (given.precision === 'day') return shortDay(given.date, language);
  if (given.precision === 'month') return monthOf(given.date, language);
  return given.precision === 'year' ? given.date.slice(0, 4) : given.text;
}

function every(months: number, language: Language): string {
  if (language === 'es') return months === 1 ? 'cada mes' : `cada ${months} meses`;
  return months === 1 ? 'every month' : `every ${months} months`;
}

function parts(day: Day, language: Language): { year: string; month: string; date: string; name: string } {
  const [year = '', month = '', date = ''] = day.split('-');
  return { year, month, date, name: MONTHS[language][Number(month) - 1] ?? '' };
}
