import type { ApprovalDecision, ApprovalLookup, ApprovalOutcome, ApprovalReport, ApprovalView } from '@cumple/contracts/progress/report-sheet';
import { EVIDENCE_KINDS, type EvidenceKind } from '@cumple/domain/commitments/evidence';
import { REPORT_LIMITS } from '@cumple/domain/progress/report-content';
import { SUBMISSION_STATES, type SubmissionState } from '@cumple/domain/progress/submission.state';
import { BodyChoice, BodySecret, BodyText } from '@cumple/server-kit/http/body-decorators';
import { ChoiceField, CountField, DayField, FlagField, InstantField, PartField, PartsField, TextField } from '../../common/answer-fields';
import { InstitutionReferenceDto } from '../../institutions/institution-reference.dto';
import { ReportContentDto, ReportRoundDto } from '../report-body.dto';

const MAX_TOKEN = 100;

export class ApprovalLookupBody implements ApprovalLookup {
  @BodySecret({ description: 'What stands after # in the link.', max: MAX_TOKEN })
  token!: string;
}

export class ApprovalDecisionBody extends ApprovalLookupBody implements ApprovalDecision {
  @BodyChoice(['approve', 'refuse'], { description: 'What is decided.' })
  decision!: 'approve' | 'refuse';

  @BodyText({ description: 'Why; needed when it is refused.', max: REPORT_LIMITS.note, optional: true })
  note?: string;
}

export class ApprovalOutcomeDto implements ApprovalOutcome {
  @ChoiceField(SUBMISSION_STATES, 'What became of it.')
  state!: SubmissionState;

  @TextField('Number of the receipt.', { nullable: true, example: 'CR-2026-0117' })
  receipt!: string | null;

  @InstantField('When it was received.', { nullable: true })
  receivedAt!: string | null;
}

export class SentPlanDto {
  @TextField('Slug of the plan.')
  slug!: string;

  @TextField('Its title.')
  title!: string;
}

export class SentEvidenceDto {
  @TextField('Web address.', { nullable: true })
  url!: string | null;

  @TextField('Name of the file.', { nullable: true })
  fileName!: string | null;

  @TextField('What it is.', { nullable: true })
  title!: string | null;

  @ChoiceField(EVIDENCE_KINDS, 'Of what kind; missing in what was sent before that was kept.', { nullable: true, optional: true })
  kind?: EvidenceKind | null;

  @TextField('SHA-256 of a file; missing in what was sent before that was kept.', { nullable: true, optional: true })
  sha256?: string | null;
}

export class ApprovalReportDto extends ReportContentDto implements ApprovalReport {
  @TextField('Code of the commitment.')
  commitment!: string;

  @CountField('Number of the milestone.')
  number!: number;

  @TextField('Title of the commitment.')
  commitmentTitle!: string;

  @TextField('Title of the milestone.')
  title!: string;

  @PartsField(() => SentEvidenceDto, 'What proves it.')
  evidence!: SentEvidenceDto[];
}

export class ApprovalViewDto implements ApprovalView {
  @PartField(() => SentPlanDto, 'The plan.')
  plan!: SentPlanDto;

  @PartField(() => InstitutionReferenceDto, 'Who reports.')
  institution!: InstitutionReferenceDto;

  @PartField(() => ReportRoundDto, 'The round; null outside rounds.', { nullable: true })
  round!: ReportRoundDto | null;

  @TextField('Number of the official letter.', { nullable: true })
  letterNumber!: string | null;

  @DayField('Its date.', { nullable: true })
  letterOn!: string | null;

  @InstantField('When it was sent.')
  sentAt!: string;

  @InstantField('Until when the link works.')
  expiresAt!: string;

  @TextField('Time zone of the plan.')
  timeZone!: string;

  @FlagField('The plan is fictional.')
  demonstration!: boolean;

  @PartsField(() => ApprovalReportDto, 'What is reported, word for word.')
  reports!: ApprovalReportDto[];
}
