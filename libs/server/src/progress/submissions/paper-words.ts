import type { Language } from '@cumple/contracts/common/language';
import { messageCatalogue, type MessageParams } from '@cumple/server-kit/http/messages';
import en from './paper.en.json';
import es from './paper.es.json';

const messages = messageCatalogue(es, en);
export type PaperWord = keyof typeof es;

/** Words of receipts and sheets to be signed, in one language. */
export function paperWord(language: Language, code: PaperWord, params: MessageParams = {}): string {
  return messages.say(code, params).text(language);
}

/** A calendar day as people write it. */
export function dayWords(day: string, language: Language): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' });
}

/** Date and hour of an instant where the plan is. */
export function instantWords(instant: string, timeZone: string, language: Language): string {
  return `${new Date(instant).toLocaleString(localeOf(language), { dateStyle: 'long', timeStyle: 'medium', hourCycle: 'h23', timeZone })} (${timeZone})`;
}

/** The language as PDF names it. */
export function localeOf(language: Language): string {
  return language === 'es' ? 'es-GT' : 'en';
}
