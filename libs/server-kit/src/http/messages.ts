import type { Language } from '@cumple/contracts/common/language';

/** A text with `{placeholder}`s; one that counts has a form for each plural category, chosen by `count`. */
export type Message = string | { one: string; other: string };
export type MessageParams = Readonly<Record<string, string | number>>;

/** What is said, in every language: a code that programs can rely on, and its text. */
export interface Saying {
  readonly code: string;
  text(language: Language): string;
}

export interface MessageCatalogue<Code extends string> {
  say(code: Code, params?: MessageParams): Saying;
}

/**
 * The messages of one column, from its `messages.es.json` and `messages.en.json`. Both must have the same codes: the
 * types hold the English ones to the Spanish, a test compares both ways.
 */
export function messageCatalogue<Code extends string>(es: Record<Code, Message>, en: Record<NoInfer<Code>, Message>): MessageCatalogue<Code> {
  const texts: Record<Language, Record<Code, Message>> = { es, en };
  return { say: (code, params = {}) => ({ code, text: (language) => fill(texts[language][code], language, params) }) };
}

function fill(message: Message, language: Language, params: MessageParams): string {
  const form = typeof message === 'string' ? message : message[pluralOf(language, params['count'])];
  return form.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => shown(params[name] ?? placeholder, language));
}

function pluralOf(language: Language, count: string | number | undefined): 'one' | 'other' {
  return new Intl.PluralRules(localeOf(language)).select(Number(count)) === 'one' ? 'one' : 'other';
}

function shown(value: string | number, language: Language): string {
  return typeof value === 'number' ? value.toLocaleString(localeOf(language)) : value;
}

function localeOf(language: Language): string {
  return language === 'es' ? 'es-GT' : 'en';
}
