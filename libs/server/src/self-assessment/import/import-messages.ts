import type { Language } from '@cumple/contracts/common/language';
import { messageCatalogue } from '@cumple/server-kit/http/messages';
import en from './messages.en.json';
import es from './messages.es.json';

/** What the import command says. */
const importMessages = messageCatalogue(es, en);
export type ImportMessageCode = keyof typeof es;

/** One message in one language. */
export function say(language: Language, code: ImportMessageCode, params: Readonly<Record<string, string | number>> = {}): string {
  return importMessages.say(code, params).text(language);
}

const WORDS = ['line', 'table', 'row', 'paragraph'] as const;

/** Places as people read them: `line 4; table 2, row 3` → `línea 4; tabla 2, fila 3`. Long lists are cut. */
export function placesIn(language: Language, place: string): string {
  const places = place.split('; ');
  const named = places.slice(0, MOST_PLACES).map((each) => WORDS.reduce((text, word) => text.replace(new RegExp(`\\b${word}\\b`), say(language, word)), each));
  return named.join('; ') + (places.length > MOST_PLACES ? ' …' : '');
}

const MOST_PLACES = 8;
