import type { MilestoneState } from '@cumple/domain/commitments/milestone.state';
import { MILESTONE_STATES } from '@cumple/domain/commitments/milestone.state';
import { EVIDENCE_KINDS, type EvidenceKind } from '@cumple/domain/commitments/evidence';
import { TIMELINESSES, type Timeliness } from '@cumple/domain/commitments/timeliness';
import { REPORT_STATES, type ReportState } from '@cumple/domain/progress/progress-report.state';
import { REASONS_NOT_TO_SUBMIT, type ReasonNotToSubmit } from '@cumple/domain/progress/reasons-not-to-submit';
import { REPORT_FIELDS, REPORTED_STATES, type ReportedState, type ReportField } from '@cumple/domain/progress/report-content';
import { SINCE_RETURN, type SinceReturn } from '@cumple/domain/progress/since-return';
import type { SheetEvidence, SheetReport, SheetRow } from '@cumple/contracts/progress/report-sheet';
import { ChoiceField, CountField, DayField, FlagField, InstantField, PartField, PartsField, TextField } from '../../common/answer-fields';
import { GivenDateDto } from '../../common/given-date.dto';
import { StoredFileDto } from '../../commitments/files/stored-file.dto';
import { PublicEvidenceNameDto } from '../public-evidence-name.dto';
import { ReportRoundDto, WrittenReportDto } from '../report-body.dto';
import { ReviewNoteDto } from '../review-note.dto';

export class SheetEvidenceDto implements SheetEvidence {
  @TextField('Web address; null for a file.', { nullable: true })
  url!: string | null;

  @TextField('Identifier of the file; null for an address.', { nullable: true })
  file!: string | null;

  @TextField('What it is.', { nullable: true })
  title!: string | null;

  @ChoiceField(EVIDENCE_KINDS, 'What kind it is.', { nullable: true })
  kind!: EvidenceKind | null;

  @FlagField('Whether the address opened when it was looked at; null until then.', { nullable: true })
  opens!: boolean | null;

  @InstantField('When it was looked at.', { nullable: true })
  checkedAt!: string | null;

  @PartField(() => StoredFileDto, 'The file.', { nullable: true })
  fileView!: StoredFileDto | null;

  @PartField(() => PublicEvidenceNameDto, 'What the public reads it as, where that differs: that stays. Null where it doesn’t, or where nobody has seen it.', { nullable: true, optional: true })
  publicAs?: PublicEvidenceNameDto | null;
}

export class SubmissionReasonDto {
  @ChoiceField(REASONS_NOT_TO_SUBMIT, 'Why it can’t be submitted.')
  code!: ReasonNotToSubmit;

  @ChoiceField(REPORT_FIELDS, 'Field that it speaks of.', { nullable: true })
  field!: ReportField | null;
}

export class SheetReportDto extends WrittenReportDto implements SheetReport {
  @CountField('Identifier.')
  id!: number;

  @ChoiceField(REPORT_STATES, 'State of the report.')
  state!: ReportState;

  @ChoiceField(REPORTED_STATES, 'State of the milestone.', { nullable: true })
  milestoneState!: ReportedState | null;

  @PartsField(() => SheetEvidenceDto, 'What proves it.')
  evidence!: SheetEvidenceDto[];

  @PartsField(() => SubmissionReasonDto, 'Why it can’t be submitted yet.')
  reasons!: SubmissionReasonDto[];

  @PartsField(() => ReviewNoteDto, 'Notes of the reviewer, where it was returned.')
  notes!: ReviewNoteDto[];

  @ChoiceField(SINCE_RETURN, 'Of a returned one: what was done about its notes since; null when nothing was.', { nullable: true, optional: true })
  sinceReturn?: SinceReturn | null;

  @FlagField('Its submission waits for approval.')
  awaitingApproval!: boolean;

  @InstantField('When it was saved.')
  savedAt!: string;

  @CountField('Its version, for If-Match.')
  version!: number;
}

export class StandingReportDto {
  @CountField('Number within the milestone.')
  number!: number;

  @InstantField('When it was published.')
  publishedAt!: string;

  @TextField('What was done.', { nullable: true })
  narrative!: string | null;

  @CountField('How much evidence it cites.')
  evidenceCount!: number;
}

export class WaitingSheetDto {
  @PartField(() => ReportRoundDto, 'The round.')
  round!: ReportRoundDto;
}

export class SheetRowDto implements SheetRow {
  @TextField('Code of the commitment.')
  commitment!: string;

  @TextField('Its title.')
  commitmentTitle!: string;

  @CountField('Number of the milestone.')
  milestone!: number;

  @TextField('What is to be done.')
  title!: string;

  @TextField('What would prove it.', { nullable: true })
  verificationMeans!: string | null;

  @PartField(() => GivenDateDto, 'When work starts.', { nullable: true })
  startsOn!: GivenDateDto | null;

  @PartField(() => GivenDateDto, 'When it is due.', { nullable: true })
  dueOn!: GivenDateDto | null;

  @ChoiceField(TIMELINESSES, 'Whether it is in time; null when it is done or withdrawn.', { nullable: true })
  timeliness!: Timeliness | null;

  @ChoiceField(MILESTONE_STATES, 'What stands now.')
  lastState!: MilestoneState;

  @DayField('The day on which work began, as it stands now.', { nullable: true })
  startedOn!: string | null;

  @DayField('The day on which it was done, as it stands now.', { nullable: true })
  doneOn!: string | null;

  @PartField(() => StandingReportDto, 'The last published report.', { nullable: true })
  lastReport!: StandingReportDto | null;

  @FlagField('It was withdrawn.')
  withdrawn!: boolean;

  @FlagField('It was amended after the draft was begun.')
  changedMeanwhile!: boolean;

  @PartField(() => WaitingSheetDto, 'Outside rounds: the round in which a report of it waits.', { nullable: true, optional: true })
  waitsIn?: WaitingSheetDto | null;

  @FlagField('The institution’s authority refused what was sent of it: it goes on only with an approval.', { optional: true })
  approvalRefused?: boolean;

  @CountField('Version of the milestone; a draft names the one that it was written beside.')
  milestoneVersion!: number;

  @PartField(() => SheetReportDto, 'What was written so far.', { nullable: true })
  report!: SheetReportDto | null;
}
