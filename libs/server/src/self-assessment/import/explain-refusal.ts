import type { Language } from '@cumple/contracts/common/language';
import { PlanNotApplicable } from '../plan-not-applicable';
import { PromiseNotChangeable } from '../promise-not-changeable';
import { placesIn, say } from './import-messages';
import { NoSuchTarget } from './plan-document-for';
import { ReportFileError } from './report-file-error';

const MOST_REASONS = 5;
const MOST_CODES = 50;

/** Why an import was refused, in one line with its place or limit; `null` for what nobody foresaw. */
export function explainRefusal(error: unknown, language: Language): string | null {
  if (error instanceof ReportFileError) {
    const message = say(language, error.code, error.params);
    return error.place ? say(language, 'at', { message, place: placesIn(language, error.place) }) : message;
  }
  if (error instanceof NoSuchTarget) return say(language, error.code, { plan: error.slug });
  if (error instanceof PlanNotApplicable) {
    const reasons = error.reasons.slice(0, MOST_REASONS).map(({ code, path }) => `${path}: ${code}`);
    return say(language, 'not-applicable', { reasons: reasons.join('; ') + (error.reasons.length > MOST_REASONS ? ' …' : '') });
  }
  if (error instanceof PromiseNotChangeable) return say(language, error.code, { commitments: codesIn(error.commitments) });
  return null;
}

/** Codes as one line names them; very many are cut. */
export function codesIn(codes: readonly string[]): string {
  return codes.slice(0, MOST_CODES).join(', ') + (codes.length > MOST_CODES ? ' …' : '');
}
