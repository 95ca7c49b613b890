import type { Language } from '@cumple/contracts/common/language';
import type { SubmissionLine } from '@cumple/contracts/progress/report-sheet';
import { momentText } from '../../common/moment-text';

/** That a report was sent already: when, by the clock of the plan, and with which receipt. */
export function sentText(submission: SubmissionLine | null, timeZone: string, language: Language): string {
  if (!submission) return $localize`:@@sheet.sent:Este informe ya se envió.`;
  const at = momentText(submission.receivedAt ?? submission.sentAt, timeZone, language);
  if (!submission.receipt) return $localize`:@@sheet.sent.awaiting:Este informe ya se envió el ${at}:at: y espera aprobación.`;
  return $localize`:@@sheet.sent.received:Este informe ya se envió el ${at}:at:, con la constancia ${submission.receipt}:receipt:.`;
}
