import type { Language } from '@cumple/contracts/common/language';
import { messageCatalogue, type MessageParams } from '@cumple/server-kit/http/messages';
import en from './messages.en.json';
import es from './messages.es.json';

const messages = messageCatalogue(es, en);
export type RecordMessageCode = keyof typeof es;

/** What the command that checks the record says. */
export function say(language: Language, code: RecordMessageCode, params: MessageParams = {}): string {
  return messages.say(code, params).text(language);
}
