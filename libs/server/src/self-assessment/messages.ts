import { messageCatalogue } from '@cumple/server-kit/http/messages';
import en from './messages.en.json';
import es from './messages.es.json';

/** What findings say, by their code; and the words for the fields and levels that they mention. */
export const selfAssessmentMessages = messageCatalogue(es, en);
export type SelfAssessmentCode = keyof typeof es;

/** The word for a field or level, e.g. `field.objective`; `null` where there is none. */
export function wordCode(name: string, value: string): SelfAssessmentCode | null {
  const code = `${name}.${value}`;
  return Object.hasOwn(es, code) ? (code as SelfAssessmentCode) : null;
}
