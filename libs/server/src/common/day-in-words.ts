import type { Language } from '@cumple/contracts/common/language';
import type { Day } from '@cumple/domain/common/day';

/** A day as people write it: "14 de abril de 2026", "April 14, 2026". */
export function dayInWords(day: Day, language: Language): string {
  return new Intl.DateTimeFormat(language === 'es' ? 'es-GT' : 'en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
