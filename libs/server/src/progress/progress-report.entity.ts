import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Day } from '@cumple/domain/common/day';
import type { MilestoneState } from '@cumple/domain/commitments/milestone.state';
import type { Obstacle } from '@cumple/domain/progress/obstacle';
import type { ReportState, ReviewOutcome } from '@cumple/domain/progress/progress-report.state';
import type { SinceReturn } from '@cumple/domain/progress/since-return';
import type { ReportedState } from '@cumple/domain/progress/report-content';
import { MilestoneEntity } from '../commitments/milestone.entity';
import { InstitutionEntity } from '../institutions/institution.entity';
import { ReportSheetEntity } from './report-sheet.entity';
import { ReportSubmissionEntity } from './report-submission.entity';

/** An institution’s account of a milestone. */
@Entity('progress_report')
@Unique('progress_report_number_key', ['milestoneId', 'number'])
@Check('progress_report_state_check', `state IN ('draft', 'submitted', 'returned', 'published', 'withdrawn')`)
@Check('progress_report_milestone_state_check', `milestone_state IN ('not-started', 'under-way', 'done')`)
@Check('progress_report_review_check', `review IN ('reviewed', 'not-reviewed')`)
@Check('progress_report_since_return_check', `since_return IN ('changed', 'nothing-to-change')`)
@Check('progress_report_received_check', `(state = 'draft' OR (number IS NOT NULL AND received_at IS NOT NULL)) AND (state IN ('draft', 'returned') OR milestone_state IS NOT NULL)`)
@Check('progress_report_published_check', `(state IN ('published', 'withdrawn')) = (published_at IS NOT NULL) AND (published_at IS NULL) = (review IS NULL)`)
@Check('progress_report_withdrawn_check', `(state = 'withdrawn') = (withdrawn_at IS NOT NULL) AND (withdrawn_at IS NULL) = (withdrawal_reason IS NULL)`)
@Index('progress_report_open_key', ['sheetId', 'milestoneId'], { unique: true, where: `state IN ('draft', 'submitted', 'returned')` })
@Index('progress_report_published_idx', ['milestoneId', 'publishedAt'])
@Index('progress_report_sheet_idx', ['sheetId', 'milestoneId'])
@Index('progress_report_submission_idx', ['submissionId'])
@Index('progress_report_waiting_idx', ['reviewDueOn'], { where: `state = 'submitted'` })
@Index('progress_report_unsettled_idx', ['milestoneId'], { where: `state IN ('submitted', 'returned')` })
export class ProgressReportEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'progress_report_pk' })
  id!: number;

  @Column('integer', { name: 'sheet_id' })
  sheetId!: number;

  @ManyToOne(() => ReportSheetEntity, { nullable: false })
  @JoinColumn({ name: 'sheet_id', foreignKeyConstraintName: 'progress_report_sheet_fk' })
  sheet!: ReportSheetEntity;

  @Column('integer', { name: 'milestone_id' })
  milestoneId!: number;

  @ManyToOne(() => MilestoneEntity, { nullable: false })
  @JoinColumn({ name: 'milestone_id', foreignKeyConstraintName: 'progress_report_milestone_fk' })
  milestone!: MilestoneEntity;

  @Column('integer', { nullable: true })
  number!: number | null;

  @Column('text', { default: 'draft' })
  state!: ReportState;

  @Column('boolean', { default: false })
  unchanged!: boolean;

  @Column('text', { name: 'milestone_state', nullable: true })
  milestoneState!: ReportedState | null;

  @Column('date', { name: 'started_on', nullable: true })
  startedOn!: Day | null;

  @Column('date', { name: 'done_on', nullable: true })
  doneOn!: Day | null;

  @Column('text', { nullable: true })
  narrative!: string | null;

  @Column('jsonb', { default: [] })
  obstacles!: Obstacle[];

  @Column('text', { name: 'corrective_action', nullable: true })
  correctiveAction!: string | null;

  @Column('date', { name: 'proposed_due_on', nullable: true })
  proposedDueOn!: Day | null;

  @Column('text', { name: 'proposed_due_reason', nullable: true })
  proposedDueReason!: string | null;

  @Column('text', { name: 'next_steps', nullable: true })
  nextSteps!: string | null;

  @Column('text', { name: 'letter_number', nullable: true })
  letterNumber!: string | null;

  @Column('date', { name: 'letter_on', nullable: true })
  letterOn!: Day | null;

  @Column('integer', { name: 'milestone_version' })
  milestoneVersion!: number;

  @Column('uuid', { name: 'submission_id', nullable: true })
  submissionId!: string | null;

  @ManyToOne(() => ReportSubmissionEntity)
  @JoinColumn({ name: 'submission_id', foreignKeyConstraintName: 'progress_report_submission_fk' })
  submission!: ReportSubmissionEntity | null;

  @Column('integer', { default: 0 })
  submissions!: number;

  /** What was done about its notes since it was returned; `null` until then. */
  @Column('text', { name: 'since_return', nullable: true })
  sinceReturn!: SinceReturn | null;

  @Column('timestamptz', { name: 'received_at', nullable: true })
  receivedAt!: Date | null;

  @Column('date', { name: 'review_due_on', nullable: true })
  reviewDueOn!: Day | null;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;

  @Column('text', { nullable: true })
  review!: ReviewOutcome | null;

  @Index('progress_report_reviewer_institution_idx')
  @Column('integer', { name: 'reviewer_institution_id', nullable: true })
  reviewerInstitutionId!: number | null;

  @ManyToOne(() => InstitutionEntity)
  @JoinColumn({ name: 'reviewer_institution_id', foreignKeyConstraintName: 'progress_report_reviewer_fk' })
  reviewerInstitution!: InstitutionEntity | null;

  @Column('text', { name: 'reviewer_post', nullable: true })
  reviewerPost!: string | null;

  /** The reviewer's institution reported, sent or led it when it was published. */
  @Column('boolean', { name: 'judge_and_party', default: false })
  judgeAndParty!: boolean;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  @Column('text', { name: 'withdrawal_reason', nullable: true })
  withdrawalReason!: string | null;

  @Column('text', { name: 'previous_state', nullable: true })
  previousState!: MilestoneState | null;

  @Column('date', { name: 'previous_started_on', nullable: true })
  previousStartedOn!: Day | null;

  @Column('date', { name: 'previous_done_on', nullable: true })
  previousDoneOn!: Day | null;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
