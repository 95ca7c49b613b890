import { folded } from './words';

const SHORTEST_TELEPHONE = 6;
const WORD = /[\p{L}\d]+/gu;
/** May stand between the words of a name, two at most. */
const PARTICLE = /^(?:de|del|la|las|los)$/;
const DIGITS = /\d(?:[ .-]?\d){5,}/g;

/** Words of a name that follow each other, folded, with the pattern that finds them in a folded text. */
interface NameRun {
  order: number;
  pattern: RegExp;
}

/**
 * Names and telephones that a report's own fields call personal. A text is compared only with those it can hold, so
 * that thousands of cards cost no more than their words.
 */
export class KnownPersons {
  private readonly runs = new Map<string, NameRun[]>();
  private readonly telephones = new Map<string, Set<string>>();

  constructor(names: readonly string[], telephones: readonly string[]) {
    for (const run of new Map(names.flatMap(runsOf).map((words) => [words.join(' '), words])).values()) this.addRun(run);
    for (const telephone of telephones) this.addTelephone(telephone.replace(/\D/g, '').slice(0, 15));
  }

  /** Patterns of the names that a folded text can hold: whole names before parts of them. */
  namesIn(search: string): RegExp[] {
    if (this.runs.size === 0) return [];
    const runs = [...new Set(pairsIn(search))].flatMap((pair) => this.runs.get(pair) ?? []);
    return runs.sort((one, other) => one.order - other.order).map(({ pattern }) => pattern);
  }

  /** The telephones whose digits a text can hold. */
  telephonesIn(text: string): string[] {
    if (this.telephones.size === 0) return [];
    const found = new Set<string>();
    for (const [digits] of text.matchAll(DIGITS)) {
      const plain = digits.replace(/\D/g, '');
      for (let at = 0; at + SHORTEST_TELEPHONE <= plain.length; at++)
        for (const telephone of this.telephones.get(plain.slice(at, at + SHORTEST_TELEPHONE)) ?? []) if (plain.startsWith(telephone, at)) found.add(telephone);
    }
    return [...found];
  }

  private addRun(words: readonly string[]): void {
    const [first = '', second = ''] = words.join(' ').match(WORD) ?? [];
    const key = `${first} ${second}`;
    const pattern = new RegExp(`(?<![\\p{L}\\d])${words.map(escaped).join('[ .]{1,3}(?:(?:de|del|la|las|los) ){0,2}')}(?![\\p{L}\\d])`, 'gu');
    const before = this.runs.get(key);
    if (before) before.push({ order: -words.length, pattern });
    else this.runs.set(key, [{ order: -words.length, pattern }]);
  }

  private addTelephone(digits: string): void {
    if (digits.length < SHORTEST_TELEPHONE) return;
    const key = digits.slice(0, SHORTEST_TELEPHONE);
    this.telephones.set(key, (this.telephones.get(key) ?? new Set()).add(digits));
  }
}

/** A name of two words and more, and any two of its words that follow each other. */
function runsOf(name: string): string[][] {
  const words = name
    .split(/\s+/u)
    .filter((word) => /^\p{L}[\p{L}'’.-]{2,}$/u.test(word))
    .map(folded)
    .filter((word) => !PARTICLE.test(word));
  if (words.length < 2) return [];
  return [words, ...words.slice(1).map((word, index) => [words[index] ?? '', word])];
}

/** Words of a text that follow each other, particles between them or not. */
function pairsIn(search: string): string[] {
  const words = search.match(WORD) ?? [];
  return words.flatMap((word, index) => {
    const others = words.slice(index + 1, index + 4);
    const end = others.findIndex((other) => !PARTICLE.test(other));
    return others.slice(0, end < 0 ? others.length : end + 1).map((other) => `${word} ${other}`);
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
