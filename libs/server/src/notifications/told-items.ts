import type { Language } from '@cumple/contracts/common/language';
import { codeOf, notificationMessages } from './messages';
import { withDaysInWords } from './words-of-days';

/** One of several things that a notification names; all of it is what its text is filled with. */
export interface ToldItem {
  /** Which text tells it: the message of this code. */
  as: string;
  facts: Readonly<Record<string, string>>;
  /** Where it is dealt with, in the portal. */
  address: string | null;
}

/** More than this nobody reads in a mail; the rest is counted. */
export const MOST_ITEMS = 12;

/** Facts of a notification that names several things: a bounded number of them, and how many there are beyond. */
export function factsOfItems(items: readonly ToldItem[], most = MOST_ITEMS): { items: string; more: string } {
  return { items: JSON.stringify(items.slice(0, most)), more: String(Math.max(0, items.length - most)) };
}

/** What a notification names, in a language; nothing of one that names nothing. */
export function itemsOf({ items, more }: Readonly<Record<string, string>>, language: Language): { text: string; address: string | null }[] {
  if (!items) return [];
  const told = (JSON.parse(items) as ToldItem[]).map(({ as, facts, address }) => ({ text: sayItem(as, facts, language), address }));
  const beyond = Number(more ?? 0);
  return beyond > 0 ? [...told, { text: notificationMessages.say('items.more', { count: beyond }).text(language), address: null }] : told;
}

/** Facts that are said by a message of their own. */
const SAID = ['kind', 'owner', 'step'];


function sayItem(as: string, given: Readonly<Record<string, string>>, language: Language): string {
  const facts = withDaysInWords(given, language);
  const say = (code: string) => {
    const known = codeOf(code);
    return known ? notificationMessages.say(known, facts).text(language) : code;
  };
  const words = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, SAID.includes(name) ? say(value) : value]));
  const known = codeOf(as);
  return known ? notificationMessages.say(known, words).text(language) : '';
}
