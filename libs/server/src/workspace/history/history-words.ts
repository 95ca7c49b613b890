import type { Language } from '@cumple/contracts/common/language';
import { messageCatalogue, type MessageParams } from '@cumple/server-kit/http/messages';
import en from './messages.en.json';
import es from './messages.es.json';

const messages = messageCatalogue(es, en);
export type HistoryCode = keyof typeof es;

/** Words of histories, in one language. */
export function word(language: Language, code: HistoryCode, params: MessageParams = {}): string {
  return messages.say(code, params).text(language);
}

/** The code of a name that the record gives, e.g. of an action; `null` where there are no words for it. */
export function codeOf(name: string): HistoryCode | null {
  return Object.hasOwn(es, name) ? (name as HistoryCode) : null;
}
