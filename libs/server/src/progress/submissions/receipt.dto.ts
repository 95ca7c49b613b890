import type { Page } from '@cumple/contracts/common/page';
import type { Receipt, ReceiptLine } from '@cumple/contracts/progress/report-sheet';
import { REPORTED_STATES, type ReportedState } from '@cumple/domain/progress/report-content';
import { APPROVAL_MODES, type ApprovalMode } from '@cumple/domain/progress/submission.state';
import { ActingPostDto } from '../../common/acting-post.dto';
import { ChoiceField, CountField, DayField, FlagField, InstantField, PartField, PartsField, TextField } from '../../common/answer-fields';
import { PageDto } from '../../common/page.dto';
import { EvidenceFileDto } from '../../commitments/files/evidence-file.dto';
import { TaggedInstitutionDto } from '../../institutions/institution-reference.dto';
import { ReportRoundDto } from '../report-body.dto';
import { SentPlanDto } from './approval.dto';

export class ReceiptApprovalDto {
  @ChoiceField(APPROVAL_MODES, 'How the institution approved it.')
  mode!: ApprovalMode;

  @TextField('Title of the post that approved it.', { nullable: true })
  post!: string | null;

  @InstantField('When.', { nullable: true })
  decidedAt!: string | null;

  @PartField(() => EvidenceFileDto, 'The sheet that was signed; not public.', { nullable: true })
  signedSheet!: EvidenceFileDto | null;
}

export class ReceiptLineDto implements ReceiptLine {
  @TextField('Code of the commitment.')
  commitment!: string;

  @CountField('Number of the milestone.')
  number!: number;

  @TextField('Title of the milestone.')
  title!: string;

  @CountField('Number of the report within the milestone.')
  report!: number;

  @FlagField('Nothing changed since the last published report.')
  unchanged!: boolean;

  @ChoiceField(REPORTED_STATES, 'State that was reported.')
  milestoneState!: ReportedState;

  @CountField('How much evidence it cites.')
  evidenceCount!: number;
}

export class ReceiptDto implements Receipt {
  @TextField('Number of the receipt.', { example: 'CR-2026-0117' })
  number!: string;

  @PartField(() => SentPlanDto, 'The plan.')
  plan!: SentPlanDto;

  @PartField(() => TaggedInstitutionDto, 'Who reported.')
  institution!: TaggedInstitutionDto;

  @TextField('Title of the post that sent it.')
  post!: string;

  @PartField(() => ActingPostDto, 'The same, where that post belongs to another institution: the one that reports has no liaison.', { nullable: true })
  sentBy!: ActingPostDto | null;

  @PartField(() => ReportRoundDto, 'The round; null outside rounds.', { nullable: true })
  round!: ReportRoundDto | null;

  @InstantField('When it was received.')
  receivedAt!: string;

  @TextField('Time zone of the plan.')
  timeZone!: string;

  @TextField('Number of the official letter.', { nullable: true })
  letterNumber!: string | null;

  @DayField('Its date.', { nullable: true })
  letterOn!: string | null;

  @PartField(() => ReceiptApprovalDto, 'How the institution approved it.')
  approval!: ReceiptApprovalDto;

  @PartsField(() => ReceiptLineDto, 'What was received.')
  reports!: ReceiptLineDto[];

  @TextField('SHA-256 of what was received, in hexadecimal.')
  sha256!: string;

  @FlagField('The plan is fictional.')
  demonstration!: boolean;
}

export class ReceiptPageDto extends PageDto implements Page<Receipt> {
  @PartsField(() => ReceiptDto, 'The receipts, newest first.')
  items!: ReceiptDto[];
}
