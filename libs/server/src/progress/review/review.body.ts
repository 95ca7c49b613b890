import type { Publication, ReportReturning } from '@cumple/contracts/progress/progress-report';
import { REPORT_FIELDS, REPORT_LIMITS, type ReportField } from '@cumple/domain/progress/report-content';
import { BodyChoice, BodyParts, BodyText, BodyWholeNumber } from '@cumple/server-kit/http/body-decorators';

const MOST_REPORTS = 100;
const MOST_NOTES = 40;
const LARGEST = 2_147_483_647;

export class ReportVersionBody {
  @BodyWholeNumber({ description: 'Identifier of the report.', min: 1, max: LARGEST })
  id!: number;

  @BodyWholeNumber({ description: 'The version that was read.', min: 1, max: LARGEST })
  version!: number;
}

export class PublicationBody implements Publication {
  @BodyParts(() => ReportVersionBody, { description: 'Reports to be published, each by itself.', maxItems: MOST_REPORTS })
  reports!: ReportVersionBody[];
}

export class ReviewNoteBody {
  @BodyChoice(REPORT_FIELDS, { description: 'The field that it speaks of.' })
  field!: ReportField;

  @BodyText({ description: 'What is to be corrected.', max: REPORT_LIMITS.note })
  text!: string;
}

export class ReportReturningBody implements ReportReturning {
  @BodyParts(() => ReviewNoteBody, { description: 'Notes, at least one.', maxItems: MOST_NOTES })
  notes!: ReviewNoteBody[];
}
