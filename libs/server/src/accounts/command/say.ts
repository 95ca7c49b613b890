import type { Language } from '@cumple/contracts/common/language';
import { messageCatalogue } from '@cumple/server-kit/http/messages';
import en from './messages.en.json';
import es from './messages.es.json';

const messages = messageCatalogue(es, en);

/** What the account command says. */
export function say(language: Language, code: keyof typeof es, params: Readonly<Record<string, string>> = {}): string {
  return messages.say(code, params).text(language);
}
