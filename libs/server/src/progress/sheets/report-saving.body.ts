import type { ReportSaving, SheetEdit } from '@cumple/contracts/progress/report-sheet';
import { EVIDENCE_KINDS, type EvidenceKind } from '@cumple/domain/commitments/evidence';
import { OBSTACLE_KINDS, type ObstacleKind } from '@cumple/domain/progress/obstacle';
import { REPORT_LIMITS, REPORTED_STATES, type ReportedState } from '@cumple/domain/progress/report-content';
import { BodyChoice, BodyDay, BodyFlag, BodyParts, BodyText, BodyWholeNumber } from '@cumple/server-kit/http/body-decorators';

const MAX_VERSION = 1_000_000_000;
const UUID = { pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, example: '3f2c1b9e-6d1a-4c57-9e0b-2a4b7c8d9e0f' };
const ADDRESS = { pattern: /^https?:\/\/[^\s]+$/, example: 'https://datos.example.org/informe' };

export class ObstacleBody {
  @BodyChoice(OBSTACLE_KINDS, { description: 'What holds the milestone up.' })
  kind!: ObstacleKind;

  @BodyText({ description: 'In the institution’s own words.', max: REPORT_LIMITS.obstacle, nullable: true })
  text!: string | null;
}

export class ReportedEvidenceBody {
  @BodyText({ description: 'Web address; null for a file.', max: REPORT_LIMITS.url, nullable: true, form: ADDRESS })
  url!: string | null;

  @BodyText({ description: 'Identifier of an uploaded file of the institution; null for an address.', max: 36, nullable: true, form: UUID })
  file!: string | null;

  @BodyText({ description: 'What it is.', max: REPORT_LIMITS.title, nullable: true })
  title!: string | null;

  @BodyChoice(EVIDENCE_KINDS, { description: 'What kind it is.', nullable: true })
  kind!: EvidenceKind | null;
}

export class ReportSavingBody implements ReportSaving {
  @BodyWholeNumber({ description: 'Version of the milestone that its writer saw.', min: 1, max: MAX_VERSION })
  milestoneVersion!: number;

  @BodyFlag({ description: 'Of a returned one: its writer says that nothing has to be changed.', optional: true })
  nothingToChange?: boolean;

  @BodyFlag({ description: 'Nothing changed since the last published report.' })
  unchanged!: boolean;

  @BodyChoice(REPORTED_STATES, { description: 'State of the milestone.', nullable: true })
  milestoneState!: ReportedState | null;

  @BodyDay({ description: 'The day on which work began.', nullable: true })
  startedOn!: string | null;

  @BodyDay({ description: 'The day on which it was done.', nullable: true })
  doneOn!: string | null;

  @BodyText({ description: 'What was done.', max: REPORT_LIMITS.narrative, nullable: true })
  narrative!: string | null;

  @BodyParts(() => ObstacleBody, { description: 'What holds it up.', maxItems: OBSTACLE_KINDS.length })
  obstacles!: ObstacleBody[];

  @BodyText({ description: 'What is done about it.', max: REPORT_LIMITS.correctiveAction, nullable: true })
  correctiveAction!: string | null;

  @BodyDay({ description: 'A new date that the institution proposes.', nullable: true })
  proposedDueOn!: string | null;

  @BodyText({ description: 'Why.', max: REPORT_LIMITS.proposedDueReason, nullable: true })
  proposedDueReason!: string | null;

  @BodyText({ description: 'What comes next.', max: REPORT_LIMITS.nextSteps, nullable: true })
  nextSteps!: string | null;

  @BodyParts(() => ReportedEvidenceBody, { description: 'What proves it.', maxItems: REPORT_LIMITS.evidence })
  evidence!: ReportedEvidenceBody[];
}

export class SheetEditBody implements SheetEdit {
  @BodyText({ description: 'Number of the official letter.', max: REPORT_LIMITS.letterNumber, optional: true, nullable: true })
  letterNumber?: string | null;

  @BodyDay({ description: 'Its date.', optional: true, nullable: true })
  letterOn?: string | null;
}
