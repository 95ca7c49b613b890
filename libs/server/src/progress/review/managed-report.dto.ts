import type { CitedEvidence, ManagedReport, PublicationOutcome, ReportApproval } from '@cumple/contracts/progress/progress-report';
import { MILESTONE_STATES, type MilestoneState } from '@cumple/domain/commitments/milestone.state';
import { type AutomaticCheck, CHECK_CODES, type CheckCode } from '@cumple/domain/progress/automatic-checks';
import { REPORT_STATES, type ReportState } from '@cumple/domain/progress/progress-report.state';
import { REPORT_FIELDS, type ReportField } from '@cumple/domain/progress/report-content';
import { ActingPostDto } from '../../common/acting-post.dto';
import { SINCE_RETURN, type SinceReturn } from '@cumple/domain/progress/since-return';
import { ChoiceField, CountField, DayField, FlagField, InstantField, PartField, PartsField, TextField } from '../../common/answer-fields';
import { GivenDateDto } from '../../common/given-date.dto';
import { PageDto } from '../../common/page.dto';
import { EvidenceDto } from '../../commitments/evidence.dto';
import { EvidenceFileDto } from '../../commitments/files/evidence-file.dto';
import { WithdrawalDto } from '../../commitments/withdrawal.dto';
import { TaggedInstitutionDto } from '../../institutions/institution-reference.dto';
import { PublicEvidenceNameDto } from '../public-evidence-name.dto';
import { ReportBodyDto, ReportReviewDto, ReportRoundDto } from '../report-body.dto';
import { SentEvidenceDto } from '../submissions/approval.dto';
import { ReviewNoteDto } from '../review-note.dto';

const MODES = ['link', 'signed-sheet'] as const;

export class AutomaticCheckDto implements AutomaticCheck {
  @ChoiceField(CHECK_CODES, 'What a program saw; it never says that anything is wrong.')
  code!: CheckCode;

  @ChoiceField(REPORT_FIELDS, 'The field that it speaks of.', { nullable: true })
  field!: ReportField | null;

  @TextField('An address, a day, the number of another report.', { nullable: true })
  detail!: string | null;
}

export class ReportedBeforeDto {
  @ChoiceField(MILESTONE_STATES, 'What stood of the milestone.')
  state!: MilestoneState;

  @DayField('The day on which work began.', { nullable: true })
  startedOn!: string | null;

  @DayField('The day on which it was done.', { nullable: true })
  doneOn!: string | null;

  @PartField(() => GivenDateDto, 'When it is due.', { nullable: true })
  dueOn!: GivenDateDto | null;

  @TextField('What the last published report tells.', { nullable: true })
  narrative!: string | null;
}

export class CitedEvidenceDto extends EvidenceDto implements CitedEvidence {
  @PartField(() => PublicEvidenceNameDto, 'What the public reads it as, where that differs: that stays. Null where it doesn’t, or where nobody has seen it.', { nullable: true })
  publicAs!: PublicEvidenceNameDto | null;

  @InstantField('When its address was last opened, whether or not anything can be told of that.', { nullable: true })
  lookedAt!: string | null;
}

export class ReportApprovalDto implements ReportApproval {
  @ChoiceField(MODES, 'By the link that the authority got, or on a sheet that was signed on paper.')
  mode!: ReportApproval['mode'];

  @TextField('The post that approved by the link.', { nullable: true })
  post!: string | null;

  @PartField(() => EvidenceFileDto, 'The signed sheet.', { nullable: true })
  signedSheet!: EvidenceFileDto | null;
}

export class ManagedReportDto extends ReportBodyDto implements ManagedReport {
  @CountField('Identifier.')
  id!: number;

  @TextField('Public identifier, once published.', { nullable: true })
  publicId!: string | null;

  @TextField('Slug of the plan.')
  plan!: string;

  @TextField('Time zone of the plan.')
  timeZone!: string;

  @TextField('Code of the commitment.')
  commitment!: string;

  @TextField('Title of the commitment.')
  commitmentTitle!: string;

  @CountField('Number of the milestone.')
  milestone!: number;

  @TextField('Title of the milestone.')
  title!: string;

  @PartField(() => TaggedInstitutionDto, 'Which institution reports.')
  institution!: TaggedInstitutionDto;

  @PartField(() => ReportRoundDto, 'The round that it belongs to; null outside rounds.', { nullable: true })
  round!: ReportRoundDto | null;

  @ChoiceField(REPORT_STATES, 'State of the report.')
  state!: ReportState;

  @CountField('How often it was submitted.')
  submissions!: number;

  @ChoiceField(SINCE_RETURN, 'Of one that was sent again after a return: whether anything was changed.', { nullable: true, optional: true })
  sinceReturn?: SinceReturn | null;

  @TextField('Number of the receipt.', { nullable: true })
  receipt!: string | null;

  @PartField(() => ReportApprovalDto, 'How its institution approved it; null where nobody asked for that.', { nullable: true, optional: true })
  approval?: ReportApprovalDto | null;

  @InstantField('When it was received.', { nullable: true })
  receivedAt!: string | null;

  @DayField('The last working day on which it can be reviewed.', { nullable: true })
  reviewDueOn!: string | null;

  @CountField('Working days until then.', { nullable: true })
  workingDaysLeft!: number | null;

  @InstantField('When it was published.', { nullable: true })
  publishedAt!: string | null;

  @PartField(() => ReportReviewDto, 'How it came to be published.', { nullable: true })
  review!: ReportReviewDto | null;

  @PartField(() => ActingPostDto, 'The post that sent it, where it belongs to another institution: the one that reports has no liaison.', { nullable: true })
  sentBy!: ActingPostDto | null;

  @PartField(() => WithdrawalDto, 'Its withdrawal, if any.', { nullable: true })
  withdrawal!: WithdrawalDto | null;

  @PartsField(() => CitedEvidenceDto, 'Evidence that it cites, as it calls it.')
  evidence!: CitedEvidenceDto[];

  @PartsField(() => SentEvidenceDto, 'What was sent with a returned one, and its institution has taken out since.')
  evidenceTakenOut!: SentEvidenceDto[];

  @PartsField(() => ReviewNoteDto, 'Notes of reviewers, newest first.')
  notes!: ReviewNoteDto[];

  @PartField(() => ReportedBeforeDto, 'What stood before.')
  before!: ReportedBeforeDto;

  @PartsField(() => AutomaticCheckDto, 'What a program saw, while it waits for review.')
  checks!: AutomaticCheckDto[];

  @FlagField('Whoever asks belongs to the institution that reports, to the one whose post sent it, or to the one that leads the commitment.')
  judgeAndParty!: boolean;

  @CountField('Version, for If-Match.')
  version!: number;
}

export class ReviewQueueDto extends PageDto {
  @PartsField(() => ManagedReportDto, 'Reports that wait for review, most pressing first.')
  items!: ManagedReportDto[];
}

export class PublishedOneDto {
  @CountField('Identifier.')
  id!: number;

  @FlagField('Whether it was published.')
  published!: boolean;

  @TextField('Why it wasn’t.', { nullable: true })
  problem!: string | null;
}

export class PublicationOutcomeDto implements PublicationOutcome {
  @PartsField(() => PublishedOneDto, 'What became of each.')
  reports!: PublishedOneDto[];
}
