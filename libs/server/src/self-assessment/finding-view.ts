import type { Language } from '@cumple/contracts/common/language';
import type { FindingView } from '@cumple/contracts/self-assessment/finding';
import type { MessageParams } from '@cumple/server-kit/http/messages';
import { selfAssessmentMessages, wordCode } from './messages';

/** A finding as it is stored: its words are made when it is read, in the language asked for. */
export interface FindingRow extends Omit<FindingView, 'message'> {
  params: MessageParams;
}

/** A finding with its message. Fields, levels and the like among `params` are codes: the message names them in its language. */
export function findingView({ params, ...finding }: FindingRow, language: Language): FindingView {
  const { code, severity, subject, declared, computed, place } = finding;
  const mentioned = Object.entries({ declared, computed, subject, ...params }).map(([name, value]) => [name, worded(name, value, language)]);
  const message = selfAssessmentMessages.say(code, Object.fromEntries(mentioned) as MessageParams).text(language);
  return { code, severity, message, subject, declared, computed, place };
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

function worded(name: string, value: string | number | null, language: Language): string | number {
  if (typeof value === 'number') return value;
  if (name === 'fields') return (value ?? '').split(', ').map((field) => worded('field', field, language)).join(', ');
  const word = value === null ? null : wordCode(name, value);
  if (word) return selfAssessmentMessages.say(word).text(language);
  return language === 'es' ? (value ?? '–').replace(DAY, '$3/$2/$1') : (value ?? '–');
}
