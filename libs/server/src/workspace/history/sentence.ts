import type { Language } from '@cumple/contracts/common/language';
import { same } from '@cumple/domain/common/same';
import { codeOf, type HistoryCode, word } from './history-words';
import { mandateWords } from './mandate-words';
import type { Names } from './names';
import { subjectWords } from './subject-words';
import { institutionWords, isDayValue, postWords, quoted, valueWords, type Wording } from './value-words';

/** What a sentence is made of. */
export interface Told {
  /** Acronym or name of the institution that did it. */
  who: string | null;
  action: string;
  about: string;
  before: unknown;
  after: unknown;
  reason: string | null;
  names: Names;
}

interface Change {
  field: string;
  /** Nothing is said of what stood there. */
  isNew: boolean;
  before: unknown;
  after: unknown;
}

const MOST_CHANGES = 4;
/** What the sentence says already, or is for machines alone. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'institution.merged': ['mergedInto'],
  'mandate.started': ['post', 'institution', 'kind', 'deputy', 'startsOn', 'endsOn'],
  'mandate.declared-vacant': ['post', 'institution', 'kind', 'deputy', 'startsOn', 'endsOn'],
  'account.invited': ['post'],
  'plan-import.applied': ['sha256'],
};

/** An entry of the record in plain words, e.g. "MINFIN movió la fecha límite del hito 2 … Motivo: …". */
export function sentenceOf(told: Told, language: Language): string {
  const { reason } = told;
  const wording = { language, names: told.names };
  const done = `${moved(told, wording) ?? [happened(told, wording), details(told, wording)].filter(Boolean).join(': ')}.`;
  return reason ? `${done} ${ended(word(language, 'reason', { reason: reason.trim() }))}` : done;
}

/** A single date that moved reads best as that. */
function moved(told: Told, wording: Wording): string | null {
  const { language } = wording;
  const [change, ...others] = changesOf(told);
  if (!change || others.length > 0 || !isDayValue(change.before) || !isDayValue(change.after)) return null;
  const field = codeOf(`field.${change.field}`);
  const [before, after] = [change.before, change.after].map((value) => valueWords(change.field, value, wording)) as [string, string];
  return field && contracted(word(language, 'moved', { who: whoOf(told, language), field: word(language, field), subject: subjectWords(told.about, wording), before, after }), language);
}

function happened(told: Told, wording: Wording): string {
  const { action, about, before, after } = told;
  const { language } = wording;
  const content = { ...(isObject(before) && before), ...(isObject(after) && after) };
  const into = typeof content['mergedInto'] === 'string' ? institutionWords(content['mergedInto'], wording) : '';
  const post = postWords(about.split('/')[1] ?? '', wording);
  const params = { who: whoOf(told, language), subject: subjectWords(about, wording), action, into, post, ...mandateWords(content, wording) };
  const text = word(language, actionCode(action, content), params);
  return contracted(text.charAt(0).toUpperCase() + text.slice(1), language);
}

function actionCode(action: string, content: Readonly<Record<string, unknown>>): HistoryCode {
  return action === 'account.invited' && content['post'] !== undefined ? 'account.invited-to' : (codeOf(action) ?? 'other');
}

function details(told: Told, wording: Wording): string {
  const { language } = wording;
  const title = titleOf(told);
  if (typeof title === 'string') return subjectWords(told.about, wording).includes(title) ? '' : quoted(title, language);
  const changes = changesOf(told).filter(({ field }) => codeOf(`field.${field}`) && !SAID[told.action]?.includes(field));
  const shown = changes.slice(0, MOST_CHANGES).map((change) => changeWords(change, wording));
  const left = changes.length - shown.length;
  return [...shown, ...(left > 0 ? [word(language, 'and-more', { count: left })] : [])].join('; ');
}

/** What is new, or was removed, is told by its title alone. */
function titleOf({ before, after }: Told): unknown {
  const whole = Object.keys(before ?? {}).length === 0 ? after : Object.keys(after ?? {}).length === 0 ? before : null;
  return isObject(whole) ? (whole['title'] ?? whole['name']) : null;
}

function changeWords({ field, isNew, before, after }: Change, wording: Wording): string {
  const name = word(wording.language, codeOf(`field.${field}`) ?? 'other');
  return word(wording.language, isNew ? 'given' : 'changed', { field: name, before: valueWords(field, before, wording), after: valueWords(field, after, wording) });
}

/** What differs; of something new what it has. */
function changesOf({ before, after }: Told): Change[] {
  if (!isObject(after)) return [];
  const earlier = isObject(before) ? before : {};
  return Object.keys(after).map((field) => ({ field, isNew: !(field in earlier), before: earlier[field] ?? null, after: after[field] ?? null })).filter((change) => !same(change.before, change.after));
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
