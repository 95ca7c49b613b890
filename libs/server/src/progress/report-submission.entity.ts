import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { ApprovalMode, SubmissionState } from '@cumple/domain/progress/submission.state';
import type { Day } from '@cumple/domain/common/day';
import type { SubmittedContents } from './submitted-contents';
import { AccountEntity } from '../accounts/account.entity';
import { StoredFileEntity } from '../commitments/stored-file.entity';
import { InstitutionEntity } from '../institutions/institution.entity';
import { ReportSheetEntity } from './report-sheet.entity';

/** Several reports sent together, how they were approved, and the receipt. What was received never changes. */
@Entity('report_submission')
@Unique('report_submission_receipt_key', ['receiptYear', 'receiptSequence'])
@Check('report_submission_state_check', `state IN ('awaiting-approval', 'received', 'refused', 'expired', 'taken-back')`)
@Check('report_submission_approval_check', `approval IN ('none', 'link', 'signed-sheet')`)
@Check('report_submission_received_check', `(state = 'received') = (received_at IS NOT NULL) AND (received_at IS NULL) = (receipt_sequence IS NULL) AND (receipt_year IS NULL) = (receipt_sequence IS NULL)`)
@Index('report_submission_waiting_key', ['sheetId'], { unique: true, where: `state = 'awaiting-approval'` })
@Index('report_submission_sheet_idx', ['sheetId', 'sentAt'])
export class ReportSubmissionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'report_submission_pk' })
  id!: string;

  @Column('integer', { name: 'sheet_id' })
  sheetId!: number;

  @ManyToOne(() => ReportSheetEntity, { nullable: false })
  @JoinColumn({ name: 'sheet_id', foreignKeyConstraintName: 'report_submission_sheet_fk' })
  sheet!: ReportSheetEntity;

  @Column('text')
  state!: SubmissionState;

  @Column('text')
  approval!: ApprovalMode;

  @Index('report_submission_account_idx')
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null;

  @ManyToOne(() => AccountEntity)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'report_submission_account_fk' })
  account!: AccountEntity | null;

  /** Of the post that sent it: another than the sheet's where the point of contact stood in. Unknown of what was sent before it was kept. */
  @Index('report_submission_institution_idx')
  @Column('integer', { name: 'institution_id', nullable: true })
  institutionId!: number | null;

  @ManyToOne(() => InstitutionEntity)
  @JoinColumn({ name: 'institution_id', foreignKeyConstraintName: 'report_submission_institution_fk' })
  institution!: InstitutionEntity | null;

  @Column('text', { name: 'post_title' })
  postTitle!: string;

  @Column('text', { name: 'letter_number', nullable: true })
  letterNumber!: string | null;

  @Column('date', { name: 'letter_on', nullable: true })
  letterOn!: Day | null;

  @Column('timestamptz', { name: 'sent_at' })
  sentAt!: Date;

  /** Who was asked; once it was decided, who did. */
  @Column('text', { name: 'approver_post', nullable: true })
  approverPost!: string | null;

  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt!: Date | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column('text', { name: 'decision_note', nullable: true })
  decisionNote!: string | null;

  @Index('report_submission_signed_file_idx')
  @Column('uuid', { name: 'signed_file_id', nullable: true })
  signedFileId!: string | null;

  @ManyToOne(() => StoredFileEntity)
  @JoinColumn({ name: 'signed_file_id', foreignKeyConstraintName: 'report_submission_signed_file_fk' })
  signedFile!: StoredFileEntity | null;

  @Column('integer', { name: 'receipt_year', nullable: true })
  receiptYear!: number | null;

  @Column('integer', { name: 'receipt_sequence', nullable: true })
  receiptSequence!: number | null;

  @Column('timestamptz', { name: 'received_at', nullable: true })
  receivedAt!: Date | null;

  @Column('jsonb')
  contents!: SubmittedContents;

  @Column('text', { nullable: true })
  sha256!: string | null;
}
