import type { InstitutionEntry } from '../plan-document';
import { type KnownText, acronymFor, acronymsIn, institutionParts, nameFor, readInstitutionName } from './institution-names';
import { isInstitutionName, sectorOf } from './institution-sector';
import { folded, plain } from './words';

/** Spellings that were taken for one institution: the reconciliation report tells them. */
export interface MergedSpellings {
  slug: string;
  spellings: string[];
}

export type KnownInstitution = Pick<InstitutionEntry, 'slug' | 'name' | 'acronym' | 'sector'>;

interface Known extends KnownInstitution {
  spellings: Set<string>;
  /** Its name comes from elsewhere: the report doesn't change it. */
  fixed: boolean;
}

/** The institutions of a report: one entry per institution, however its cards spell it. */
export class InstitutionRegister {
  private readonly known: Known[];
  private readonly source: KnownText;

  /** `lines`: all of the report, where acronyms and full names explain each other. `known`: institutions of the jurisdiction. */
  constructor(lines: readonly string[], known: readonly KnownInstitution[]) {
    this.known = known.map(({ slug, name, acronym, sector }) => ({ slug, name, acronym, sector, spellings: new Set(), fixed: true }));
    const text = lines.join('\n').replace(/[ \t]+/g, ' ');
    this.source = { text, search: folded(text), acronyms: acronymsIn(lines) };
  }

  /** Slugs of the institutions named in a cell, the first one leading; each once. */
  add(cell: string): string[] {
    return [...new Set(institutionParts(cell).map((part) => this.addOne(part)))];
  }

  /** Slug of an institution that a line on other actors names: a known one, or one that the line is the name of. */
  addActor(line: string): string | null {
    const { name, acronym } = readInstitutionName(line);
    const entry = this.match(name, acronym ?? (name ? acronymFor(name, this.source) : null)) ?? this.endingOf(line);
    if (entry) entry.spellings.add(line);
    return entry?.slug ?? (isInstitutionName(line) ? this.addOne(line) : null);
  }

  /** Slug of the known institution named first in a sentence: the report names it then. */
  findIn(sentence: string): string | null {
    const words = ` ${plain(sentence)} `;
    const at = (entry: Known) => [entry.name, entry.acronym].map((name) => (name ? words.indexOf(` ${plain(name)} `) : -1)).filter((index) => index >= 0);
    const found = this.known.flatMap((entry) => at(entry).map((index) => ({ index, entry })));
    const first = found.sort((one, other) => one.index - other.index)[0]?.entry;
    if (first?.spellings.size === 0) first.spellings.add(first.name);
    return first?.slug ?? null;
  }

  /** Those that the report names. */
  entries(): KnownInstitution[] {
    return this.known.filter(({ spellings }) => spellings.size > 0).map(({ slug, name, acronym, sector }) => ({ slug, name, acronym, sector }));
  }

  merged(): MergedSpellings[] {
    return this.known.filter(({ spellings }) => spellings.size > 1).map(({ slug, spellings }) => ({ slug, spellings: [...spellings] }));
  }

  private addOne(part: string): string {
    const read = readInstitutionName(part);
    const acronym = read.acronym ?? (read.name ? acronymFor(read.name, this.source) : null);
    const name = read.name ?? nameFor(acronym ?? '', this.source) ?? part;
    const existing = this.match(name, acronym);
    const entry = existing ?? {
      slug: this.freeSlug(acronym ?? name),
      name: sentenceCase(name),
      acronym,
      sector: sectorOf(name),
      spellings: new Set<string>(),
      fixed: false,
    };
    if (!existing) this.known.push(entry);
    else if (!existing.fixed) improve(existing, sentenceCase(name), acronym);
    entry.spellings.add(part);
    return entry.slug;
  }

  /** Same acronym, same name without accents, case and little words, or one name the beginning of the other (three words at least). */
  private match(name: string | null, acronym: string | null): Known | undefined {
    const words = name ? plain(name) : '';
    return (
      this.known.find((entry) => acronym !== null && entry.acronym !== null && plain(entry.acronym) === plain(acronym)) ??
      this.known.find((entry) => words !== '' && coreOf(entry.name) === coreOf(words)) ??
      this.known.find((entry) => begins(words, plain(entry.name)) || begins(plain(entry.name), words))
    );
  }

  /** `Organización No Gubernamental X` is the known institution `X`. */
  private endingOf(line: string): Known | undefined {
    return this.known.find(({ name }) => name.length >= 8 && plain(line).endsWith(` ${plain(name)}`));
  }

  private freeSlug(text: string): string {
    const base = plain(text).replaceAll(' ', '-').slice(0, 60).replace(/(?<!-)-+$/, '') || 'institution';
    let slug = base;
    for (let copy = 2; this.known.some((entry) => entry.slug === slug); copy++) slug = `${base}-${copy}`;
    return slug;
  }
}

const LITTLE = /^(de|del|la|las|los|el|y|e|para|general|nacional|of|the|and|for)$/;

function coreOf(name: string): string {
  const words = plain(name)
    .split(' ')
    .filter((word) => !LITTLE.test(word));
  return words.length > 1 ? words.join(' ') : plain(name);
}

function begins(short: string, long: string): boolean {
  return short.split(' ').length >= 3 && long.startsWith(`${short} `);
}

/** The fuller spelling stays: a name with accents over one without, the longer over its beginning. */
function improve(entry: Known, name: string, acronym: string | null): void {
  entry.acronym ??= acronym;
  const accents = (text: string) => text.length - [...text].filter((character) => folded(character) === character.toLowerCase()).length;
  if (begins(plain(entry.name), plain(name)) || (plain(entry.name) === plain(name) && accents(name) > accents(entry.name))) entry.name = name;
}

const SMALL = new Set(['de', 'del', 'la', 'las', 'los', 'y', 'e', 'para', 'of', 'the', 'and']);

/** Names in capitals are read as names: `MINISTERIO DE SALUD` → `Ministerio de Salud`. */
function sentenceCase(name: string): string {
  if (/\p{Ll}/u.test(name) || !name.includes(' ')) return name;
  return name
    .toLowerCase()
    .split(' ')
    .map((word) => (SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}
