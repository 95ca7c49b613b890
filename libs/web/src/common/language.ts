import { InjectionToken, LOCALE_ID, inject } from '@angular/core';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '@cumple/contracts/common/language';

/** The language of this build of the portal. */
export const LANGUAGE = new InjectionToken<Language>('LANGUAGE', {
  providedIn: 'root',
  factory: () => languageOf(inject(LOCALE_ID)),
});

export function languageOf(locale: string): Language {
  return LANGUAGES.find((language) => locale.startsWith(language)) ?? DEFAULT_LANGUAGE;
}
