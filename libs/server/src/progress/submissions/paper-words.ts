import type { Language } from '@cumple/contracts/common/language';
import { messageCatalogue, type MessageParams } from '@cumple/server-kit/http/messages';
import type { PdfWords } from '@cumple/server-kit/pdf/pdf-content';
import en from './paper.en.json';
import es from './paper.es.json';

const messages = messageCatalogue(es, en);
export type PaperWord = keyof typeof es;

/** Words of receipts and sheets to be signed, in one language. */
export function paperWord(language: Language, code: PaperWord, params: MessageParams = {}): string {
  return messages.say(code, params).text(language);
}

/** What every paper says of itself; `unprintable`: how it tells what it couldn't print. */
export function pageWords(language: Language, unprintable: PaperWord): PdfWords {
  return {
    page: (number, of) => paperWord(language, 'page', { number, of }),
    continued: (label) => paperWord(language, 'continued', { label }),
    unprintable: (signs) => paperWord(language, unprintable, { signs }),
  };
}

/** A calendar day as people write it. */
export function dayWords(day: string, language: Language): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' });
}

/** Date and hour of an instant where the plan is, and how far that is from UTC. */
export function instantWords(instant: string, timeZone: string, language: Language): string {
  const at = new Date(instant);
  const [offset] = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at).filter(({ type }) => type === 'timeZoneName');
  return `${at.toLocaleString(localeOf(language), { dateStyle: 'long', timeStyle: 'medium', hourCycle: 'h23', timeZone })} (${timeZone}, ${offset?.value.replace('GMT', 'UTC') ?? 'UTC'})`;
}

/** The language as PDF names it. */
export function localeOf(language: Language): string {
  return language === 'es' ? 'es-GT' : 'en';
}
