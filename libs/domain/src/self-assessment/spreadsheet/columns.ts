import { COMMITMENT_KINDS } from '../../commitments/commitment-kind';
import { PROPOSERS } from '../../commitments/proposer';
import { CONCLUSION_MEANINGS } from '../../commitments/timeliness';
import { DATE_PRECISIONS } from '../../common/given-date';
import type { SheetWords } from '../../common/spreadsheet/sheet-language';
import { SECTORS } from '../../institutions/sector';
import { MAX_LENGTH } from '../plan-document-limits';

export type CellKind =
  | { is: 'text'; max: number }
  | { is: 'choice'; words: Readonly<Record<string, SheetWords>> }
  | { is: 'number'; whole: boolean }
  | { is: 'day' }
  /** Slugs, one after the other, with semicolons between them. */
  | { is: 'slugs' }
  /** A day, month or year, or words. */
  | { is: 'date' };

export interface Column {
  key: string;
  header: SheetWords;
  kind: CellKind;
  required?: boolean;
}

export const PROPOSER_WORDS = choiceWords(PROPOSERS, ['gobierno', 'sociedad civil', 'conjunto'], ['government', 'civil society', 'joint']);
export const SECTOR_WORDS = choiceWords(SECTORS, ['gobierno', 'sociedad civil', 'academia', 'sector privado', 'organismo internacional', 'otro organismo del Estado'],
  ['government', 'civil society', 'academia', 'private sector', 'multilateral', 'other branch of the state']);
export const KIND_WORDS = choiceWords(COMMITMENT_KINDS, ['normativa', 'sistema', 'capacidad', 'participación', 'publicación'], [...COMMITMENT_KINDS]);
export const MEANING_WORDS = choiceWords(CONCLUSION_MEANINGS, ['prevista', 'real', 'no se dice'], ['planned', 'actual', 'not stated']);
export const PRECISION_WORDS = choiceWords(DATE_PRECISIONS, ['día', 'mes', 'año', 'permanente', 'periódica', 'texto'], ['day', 'month', 'year', 'ongoing', 'recurring', 'text']);
export const PLACE_WORDS = choiceWords(['country', 'local'], ['país', 'local'], ['country', 'local']);

export const code = text('code', 'Código', 'Code', MAX_LENGTH.code);
export const title = text('title', 'Título', 'Title', MAX_LENGTH.title);

export function text(key: string, es: string, en: string, max: number = MAX_LENGTH.text): Column {
  return { key, header: { es, en }, kind: { is: 'text', max } };
}

export function choice(key: string, es: string, en: string, words: Readonly<Record<string, SheetWords>>): Column {
  return { key, header: { es, en }, kind: { is: 'choice', words } };
}

export function number(key: string, es: string, en: string, whole: boolean): Column {
  return { key, header: { es, en }, kind: { is: 'number', whole } };
}

export function day(key: string, es: string, en: string): Column {
  return { key, header: { es, en }, kind: { is: 'day' } };
}

export function slugs(key: string, es: string, en: string): Column {
  return { key, header: { es, en }, kind: { is: 'slugs' } };
}

/** The four columns of a date as people give it. Only the first one needs to be filled in. */
export function givenDate(key: string, es: string, en: string): Column[] {
  return [
    { key, header: { es, en }, kind: { is: 'date' } },
    choice(`${key}.precision`, `${es}: precisión`, `${en}: precision`, PRECISION_WORDS),
    number(`${key}.everyMonths`, `${es}: cada cuántos meses`, `${en}: every how many months`, true),
    text(`${key}.text`, `${es}: texto original`, `${en}: original text`),
  ];
}

export function required(column: Column): Column {
  return { ...column, required: true };
}

function choiceWords(values: readonly string[], es: readonly string[], en: readonly string[]): Record<string, SheetWords> {
  return Object.fromEntries(values.map((value, index) => [value, { es: es[index] ?? value, en: en[index] ?? value }]));
}
