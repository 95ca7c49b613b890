import type { SheetSubmission } from '@cumple/contracts/progress/report-sheet';
import { APPROVAL_MODES, type ApprovalMode } from '@cumple/domain/progress/submission.state';
import { BodyChoice, BodyParts, BodyText, BodyWholeNumber } from '@cumple/server-kit/http/body-decorators';

const MOST_REPORTS = 200;
const MAX_NUMBER = 1_000_000_000;
const UUID = { pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, example: '3f2c1b9e-6d1a-4c57-9e0b-2a4b7c8d9e0f' };

export class SentReportBody {
  @BodyText({ description: 'Code of the commitment.', max: 20 })
  commitment!: string;

  @BodyWholeNumber({ description: 'Number of the milestone.', min: 1, max: MAX_NUMBER })
  number!: number;

  @BodyWholeNumber({ description: 'Version of the draft that its sender saw.', min: 0, max: MAX_NUMBER })
  version!: number;
}

export class SheetSubmissionBody implements SheetSubmission {
  @BodyParts(() => SentReportBody, { description: 'What is sent.', maxItems: MOST_REPORTS })
  reports!: SentReportBody[];

  @BodyChoice(APPROVAL_MODES, { description: 'How the institution approves it.' })
  approval!: ApprovalMode;

  @BodyText({ description: 'Identifier of the uploaded signed sheet.', max: 36, optional: true, form: UUID })
  signedFile?: string;
}
