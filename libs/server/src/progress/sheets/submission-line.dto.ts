import type { SubmissionLine } from '@cumple/contracts/progress/report-sheet';
import { APPROVAL_MODES, type ApprovalMode, SUBMISSION_STATES, type SubmissionState } from '@cumple/domain/progress/submission.state';
import { ChoiceField, CountField, InstantField, PartsField, TextField } from '../../common/answer-fields';

export class SentMilestoneDto {
  @TextField('Code of the commitment.')
  commitment!: string;

  @CountField('Number of the milestone.')
  number!: number;
}

export class SubmissionLineDto implements SubmissionLine {
  @TextField('Identifier.')
  id!: string;

  @ChoiceField(SUBMISSION_STATES, 'What became of it.')
  state!: SubmissionState;

  @ChoiceField(APPROVAL_MODES, 'How the institution approves it.')
  approval!: ApprovalMode;

  @InstantField('When it was sent.')
  sentAt!: string;

  @TextField('Number of the receipt; null until it is received.', { nullable: true, example: 'CR-2026-0117' })
  receipt!: string | null;

  @InstantField('When it was received.', { nullable: true })
  receivedAt!: string | null;

  @InstantField('Until when the link for approval works.', { nullable: true })
  approvalExpiresAt!: string | null;

  @TextField('What the approver wrote, where it was refused.', { nullable: true })
  decisionNote!: string | null;

  @PartsField(() => SentMilestoneDto, 'What it reports of.')
  milestones!: SentMilestoneDto[];
}
