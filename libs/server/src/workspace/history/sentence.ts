import type { Language } from '@cumple/contracts/common/language';
import { same } from '@cumple/domain/common/same';
import { codeOf, word } from './history-words';
import { subjectWords } from './subject-words';
import { isDayValue, valueWords } from './value-words';

/** What a sentence is made of. */
export interface Told {
  /** Acronym or name of the institution that did it. */
  who: string | null;
  action: string;
  about: string;
  before: unknown;
  after: unknown;
  reason: string | null;
}

interface Change {
  field: string;
  before: unknown;
  after: unknown;
}

const MOST_CHANGES = 4;

/** An entry of the record in plain words, e.g. "MINFIN movió la fecha límite del hito 2 … Motivo: …". */
export function sentenceOf(told: Told, language: Language): string {
  const { reason } = told;
  const done = `${moved(told, language) ?? [happened(told, language), details(told, language)].filter(Boolean).join(': ')}.`;
  return reason ? `${done} ${ended(word(language, 'reason', { reason: reason.trim() }))}` : done;
}

/** A single date that moved reads best as that. */
function moved(told: Told, language: Language): string | null {
  const [change, ...others] = changesOf(told);
  if (!change || others.length > 0 || !isDayValue(change.before) || !isDayValue(change.after)) return null;
  const field = codeOf(`field.${change.field}`);
  const [before, after] = [valueWords(change.before, language), valueWords(change.after, language)];
  return field && contracted(word(language, 'moved', { who: whoOf(told, language), field: word(language, field), subject: subjectWords(told.about, language), before, after }), language);
}

function happened(told: Told, language: Language): string {
  const { action, about } = told;
  const params = { who: whoOf(told, language), subject: subjectWords(about, language), action };
  const text = word(language, codeOf(action) ?? 'other', params);
  return contracted(text.charAt(0).toUpperCase() + text.slice(1), language);
}

function details(told: Told, language: Language): string {
  const title = told.before === null && isObject(told.after) ? (told.after['title'] ?? told.after['name']) : null;
  if (typeof title === 'string') return valueWords(title, language);
  const changes = changesOf(told).filter(({ field }) => codeOf(`field.${field}`));
  const shown = changes.slice(0, MOST_CHANGES).map((change) => changeWords(change, told.before === null, language));
  const left = changes.length - shown.length;
  return [...shown, ...(left > 0 ? [word(language, 'and-more', { count: left })] : [])].join('; ');
}

function changeWords({ field, before, after }: Change, isNew: boolean, language: Language): string {
  const name = word(language, codeOf(`field.${field}`) ?? 'other');
  return word(language, isNew ? 'given' : 'changed', { field: name, before: valueWords(before, language), after: valueWords(after, language) });
}

function changesOf({ before, after }: Told): Change[] {
  if (!isObject(after)) return [];
  const earlier = isObject(before) ? before : {};
  return Object.keys(after).map((field) => ({ field, before: earlier[field], after: after[field] })).filter((change) => !same(change.before, change.after));
}

function whoOf({ who }: Told, language: Language): string {
  return who ?? word(language, 'system');
}

/** Spanish says "del" and "al" for "de el" and "a el". */
function contracted(text: string, language: Language): string {
  return language === 'es' ? text.replaceAll(' de el ', ' del ').replaceAll(' a el ', ' al ') : text;
}

function ended(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
