import type { Language } from '@cumple/contracts/common/language';
import type { Letter, LetterListing } from '@cumple/server-kit/mail/letter';
import { codeOf, notificationMessages } from './messages';
import { itemsOf } from './told-items';
import { withDaysInWords } from './words-of-days';

/** What a letter is written from. */
export interface LetterContent {
  kind: string;
  facts: Readonly<Record<string, string>>;
  language: Language;
  /** A link or code in clear; `null` where there is none, or it isn't to be shown. */
  secret: string | null;
  /** There is a link or code, and it isn't to be shown. */
  withheld: boolean;
  demonstration: boolean;
  publicUrl: string;
  /** Of a digest: what it tells, newest last. */
  lines: readonly ToldLine[];
}

/** A notification as it is kept. */
export interface ToldLine {
  kind: string;
  facts: Readonly<Record<string, string>>;
  address: string | null;
}

/** Text of a code in a language; nothing where there is no such code. */
function say(code: string, language: Language, facts: Readonly<Record<string, string | number>> = {}): string | null {
  const known = codeOf(code);
  return known && notificationMessages.say(known, facts).text(language);
}

/** Title and text of what was told; where there is a reason why it is told to this post, the text of that reason. */
export function titleAndText(kind: string, given: Readonly<Record<string, string>>, language: Language, count = 0): { title: string; text: string } {
  const what = say(`what.${given['what'] ?? 'other'}`, language) ?? say('what.other', language) ?? '';
  const facts = { ...withDaysInWords(given, language), what, count };
  const one = (part: string) => (given['why'] ? say(`${kind}.${part}.${given['why']}`, language, facts) : null) ?? say(`${kind}.${part}`, language, facts);
  return { title: one('subject') ?? kind, text: one('text') ?? '' };
}

/** The same page in a language. */
function pageIn(language: Language, address: string): string {
  return language === 'es' ? address : address.replace(/^(https?:\/\/[^/]+)?\/(?!en\/)/, `$1/${language}/`);
}

/** Writes a letter of any kind in a language. */
export function writeLetter({ kind, facts, language, secret, withheld, demonstration, publicUrl, lines }: LetterContent): Letter {
  const { title, text } = titleAndText(kind, facts, language, lines.length);
  const notes = [...(withheld ? [say('withheld', language) ?? ''] : []), ...(demonstration ? [say('demonstration', language) ?? ''] : [])];
  const label = say(`${kind}.link`, language);
  const address = secret ?? facts['address'] ?? null;
  const whole = (path: string) => pageIn(language, path.startsWith('/') ? `${publicUrl}${path}` : path);
  const listed = lines.length > 0 ? lines.map((line) => listing(line, language, whole)) : namedIn(facts, language, whole);
  return {
    language,
    subject: title,
    paragraphs: [text, ...listed, ...notes],
    link: label && address && !withheld ? { label, address: whole(address) } : null,
    code: label ? null : secret,
    sender: say('sender', language) ?? '',
  };
}

/** What a digest says of a notification, each thing that it names with its own way to it. */
function listing({ kind, facts, address }: ToldLine, language: Language, whole: (path: string) => string): LetterListing {
  const { title, text } = titleAndText(kind, facts, language);
  return { text: `${title}. ${text}`, address: address && whole(address), items: itemsOf(facts, language).map((item) => ({ ...item, address: item.address && whole(item.address) })) };
}

/** The same of what comes at once: the mail's own text says the rest. */
function namedIn(facts: Readonly<Record<string, string>>, language: Language, whole: (path: string) => string): LetterListing[] {
  const items = itemsOf(facts, language).map((item) => ({ ...item, address: item.address && whole(item.address) }));
  return items.length > 0 ? [{ text: say('items.which', language) ?? '', address: null, items }] : [];
}
