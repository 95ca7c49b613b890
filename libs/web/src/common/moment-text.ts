import type { Language } from '@cumple/contracts/common/language';
import { dayInTimeZone } from '@cumple/domain/common/day';
import { shortDay } from './dates';

/** `27/03/2026, 15:12 horas`: an instant (ISO 8601) as the clock of a time zone shows it. */
export function momentText(instant: string, timeZone: string, language: Language): string {
  const at = new Date(instant);
  const time = at.toLocaleTimeString('es-GT', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const text = `${shortDay(dayInTimeZone(at, timeZone), language)}, ${time}`;
  return language === 'es' ? `${text} horas` : text;
}

/** The last day of what ends at an instant, as a time zone counts days: what ends at midnight ends with the day before. */
export function lastDayText(instant: string, timeZone: string, language: Language): string {
  return shortDay(dayInTimeZone(new Date(Date.parse(instant) - 1), timeZone), language);
}
