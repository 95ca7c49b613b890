import type { Language } from '@cumple/contracts/common/language';
import type { FindingView } from '@cumple/contracts/self-assessment/finding';
import type { MessageParams } from '@cumple/server-kit/http/messages';
import { selfAssessmentMessages, wordCode } from './messages';

/** A finding as it is stored: its words are made when it is read, in the language asked for. */
export interface FindingRow extends Omit<FindingView, 'message'> {
  params: MessageParams;
}

/** A finding with its message. Fields and levels among `params` are codes: the message names them in its language. */
export function findingView({ params, ...finding }: FindingRow, language: Language): FindingView {
  const { code, severity, subject, declared, computed, place } = finding;
  const mentioned = Object.entries({ declared, computed, subject, ...params }).map(([name, value]) => [name, worded(name, value, language)]);
  const message = selfAssessmentMessages.say(code, Object.fromEntries(mentioned) as MessageParams).text(language);
  return { code, severity, message, subject, declared, computed, place };
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

function worded(name: string, value: string | number | null, language: Language): string | number {
  if (typeof value === 'number') return value;
  const words = (value ?? '').split(', ').map((each) => wordCode(name, each)).filter((word) => word !== null);
  if (words.length > 0) return words.map((word) => selfAssessmentMessages.say(word).text(language)).join(', ');
  return language === 'es' ? (value ?? '–').replace(DAY, '$3/$2/$1') : (value ?? '–');
}
