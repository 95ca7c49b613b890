import type { Language } from '@cumple/contracts/common/language';
import type { Day } from '@cumple/domain/common/day';
import type { IsHoliday } from '@cumple/domain/common/working-days';
import { Injectable } from '@nestjs/common';
import type Holidays from 'date-holidays';

/** Public holidays of a jurisdiction. */
export interface HolidayCalendar {
  isHoliday: IsHoliday;
  /** What a public holiday is called; `null` of a day that is none. */
  holidayName(day: Day, language: Language): string | null;
}

type Names = Readonly<Record<Language, string>>;

const NO_HOLIDAYS: HolidayCalendar = { isHoliday: () => false, holidayName: () => null };
/** Codes are those of ISO 3166, with the locality after a hyphen: a locality has its country's holidays. */
const COUNTRY = /^([A-Za-z]{2})(?:-|$)/;
/** Outside of these years nobody knows what will be, or was, a holiday: weekends only. */
const [FIRST_YEAR, LAST_YEAR] = [1970, 2100];
const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * Tells on which days the offices of a jurisdiction don't work. The library with the holidays of all countries is loaded when
 * a calendar is first asked for, and each year's days are worked out once. Of a jurisdiction that it doesn't know, as a
 * fictional one, there are weekends only.
 */
@Injectable()
export class WorkingCalendar {
  private readonly calendars = new Map<string, Promise<HolidayCalendar>>();

  /** The calendar of a jurisdiction by its code, in any case. */
  async of(jurisdiction: string): Promise<HolidayCalendar> {
    const country = COUNTRY.exec(jurisdiction)?.[1]?.toUpperCase();
    if (country === undefined) return NO_HOLIDAYS;
    const calendar = this.calendars.get(country) ?? load(country);
    this.calendars.set(country, calendar);
    return calendar;
  }
}

async function load(country: string): Promise<HolidayCalendar> {
  const { default: Library } = await import('date-holidays');
  const library = new Library();
  if (!(country in library.getCountries())) return NO_HOLIDAYS;
  library.init(country);
  const years = new Map<number, ReadonlyMap<Day, Names>>();
  const namesOf = (day: Day): Names | null => {
    const year = Number(day.slice(0, 4));
    if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
    const days = years.get(year) ?? publicHolidays(library, year);
    years.set(year, days);
    return days.get(day) ?? null;
  };
  return { isHoliday: (day) => namesOf(day) !== null, holidayName: (day, language) => namesOf(day)?.[language] ?? null };
}

/** Whole days and half ones alike: nobody is due on an afternoon off. Observances and bank holidays are working days. */
function publicHolidays(library: Holidays, year: number): ReadonlyMap<Day, Names> {
  const english = new Map(library.getHolidays(year, 'en').map(({ date, rule, name }) => [`${date} ${rule}`, name]));
  const days = new Map<Day, Names>();
  for (const { date, rule, name, type, start, end } of library.getHolidays(year, 'es')) {
    if (type !== 'public') continue;
    const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / MILLISECONDS_PER_DAY));
    for (const day of daysFrom(date.slice(0, 10), length)) days.set(day, { es: name, en: english.get(`${date} ${rule}`) ?? name });
  }
  return days;
}

function daysFrom(first: Day, length: number): Day[] {
  return Array.from({ length }, (_, at) => new Date(Date.parse(first) + at * MILLISECONDS_PER_DAY).toISOString().slice(0, 10));
}
