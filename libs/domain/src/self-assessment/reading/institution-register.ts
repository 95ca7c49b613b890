import type { Sector } from '../../institutions/sector';
import type { InstitutionEntry } from '../plan-document';
import { type KnownText, acronymFor, acronymsIn, institutionParts, nameFor, readInstitutionName } from './institution-names';
import { folded, plain } from './words';

/** Spellings that were taken for one institution: the reconciliation report tells them. */
export interface MergedSpellings {
  slug: string;
  spellings: string[];
}

interface Known {
  slug: string;
  name: string;
  acronym: string | null;
  spellings: Map<string, number>;
}

/** The institutions of a report: one entry per institution, however its cards spell it. */
export class InstitutionRegister {
  private readonly known: Known[] = [];
  private readonly source: KnownText;

  /** `lines`: all of the report, where acronyms and full names explain each other. */
  constructor(lines: readonly string[]) {
    const text = lines.join('\n').replace(/[ \t]+/g, ' ');
    this.source = { text, search: folded(text), acronyms: acronymsIn(lines) };
  }

  /** Slugs of the institutions named in a cell, the first one leading; each once. */
  add(cell: string): string[] {
    return [...new Set(institutionParts(cell).map((part) => this.addOne(part)))];
  }

  /** Slug of a known institution that this text names, `null` for any other text. */
  find(part: string): string | null {
    const { name, acronym } = readInstitutionName(part);
    const entry = this.match(name, acronym ?? (name ? acronymFor(name, this.source) : null));
    if (entry) entry.spellings.set(part, (entry.spellings.get(part) ?? 0) + 1);
    return entry?.slug ?? null;
  }

  /** Slug of the known institution named first in a sentence. */
  findIn(sentence: string): string | null {
    const words = ` ${plain(sentence)} `;
    const at = (entry: Known) => [entry.name, entry.acronym].map((name) => (name ? words.indexOf(` ${plain(name)} `) : -1)).filter((index) => index >= 0);
    const found = this.known.flatMap((entry) => at(entry).map((index) => ({ index, slug: entry.slug })));
    return found.sort((one, other) => one.index - other.index)[0]?.slug ?? null;
  }

  entries(): Pick<InstitutionEntry, 'slug' | 'name' | 'acronym' | 'sector'>[] {
    return this.known.map(({ slug, name, acronym }) => ({ slug, name, acronym, sector: sectorOf(name) }));
  }

  merged(): MergedSpellings[] {
    return this.known.filter(({ spellings }) => spellings.size > 1).map(({ slug, spellings }) => ({ slug, spellings: [...spellings.keys()] }));
  }

  private addOne(part: string): string {
    const read = readInstitutionName(part);
    const acronym = read.acronym ?? (read.name ? acronymFor(read.name, this.source) : null);
    const name = read.name ?? nameFor(acronym ?? '', this.source) ?? part;
    const existing = this.match(name, acronym);
    const entry = existing ?? { slug: this.freeSlug(acronym ?? name), name: sentenceCase(name), acronym, spellings: new Map<string, number>() };
    if (existing) improve(existing, sentenceCase(name), acronym);
    else this.known.push(entry);
    entry.spellings.set(part, (entry.spellings.get(part) ?? 0) + 1);
    return entry.slug;
  }

  /** Same acronym, same name without accents and case, or one name the beginning of the other (two words at least). */
  private match(name: string | null, acronym: string | null): Known | undefined {
    const words = name ? plain(name) : '';
    return this.known.find((entry) => acronym !== null && entry.acronym !== null && plain(entry.acronym) === plain(acronym))
      ?? this.known.find((entry) => words !== '' && plain(entry.name) === words)
      ?? this.known.find((entry) => begins(words, plain(entry.name)) || begins(plain(entry.name), words));
  }

  private freeSlug(text: string): string {
    const base = plain(text).replaceAll(' ', '-').slice(0, 60).replace(/-+$/, '') || 'institution';
    let slug = base;
    for (let copy = 2; this.known.some((entry) => entry.slug === slug); copy++) slug = `${base}-${copy}`;
    return slug;
  }
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
  return name.toLowerCase().split(' ').map((word) => (SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1))).join(' ');
}

const SECTORS: readonly [RegExp, Sector][] = [
  [/^(universidad|university|facultad|escuela superior)/, 'academia'],
  [/^(camara (de la|de|guatemalteca)|asociacion de empresarios|chamber)/, 'private'],
  [/^(congreso|organismo (judicial|legislativo)|corte|tribunal|contraloria|procuraduria|ministerio publico|fiscalia|asamblea|parlamento|defensoria)/, 'other-branch'],
  [/^(banco mundial|banco interamericano|naciones unidas|organizacion de estados|world bank|united nations)/, 'multilateral'],
  [/^(asociacion|fundacion|organizacion|movimiento|observatorio|red |colectivo|foundation|association)/, 'civil-society'],
];

/** The sector by the first words of a name; responsible institutions of a plan are the government's unless they say otherwise. */
function sectorOf(name: string): Sector {
  return SECTORS.find(([words]) => words.test(plain(name)))?.[1] ?? 'government';
}
