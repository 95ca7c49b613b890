import type { Language } from '@cumple/contracts/common/language';

const LOCALES: Record<Language, string> = { es: 'es-GT', en: 'en' };

/** `27/03/2026, 15:12 horas`: an instant (ISO 8601) as the clock of a time zone shows it. */
export function momentText(instant: string, timeZone: string, language: Language): string {
  const at = new Date(instant);
  const day = at.toLocaleDateString(LOCALES[language], { timeZone, day: '2-digit', month: '2-digit', year: 'numeric' });
  const time = at.toLocaleTimeString(LOCALES[language], { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return language === 'es' ? `${day}, ${time} horas` : `${day}, ${time}`;
}

/** The last day of what ends at an instant, as a time zone counts days: what ends at midnight ends with the day before. */
export function lastDayText(instant: string, timeZone: string, language: Language): string {
  return new Date(Date.parse(instant) - 1).toLocaleDateString(LOCALES[language], { timeZone, day: '2-digit', month: '2-digit', year: 'numeric' });
}
