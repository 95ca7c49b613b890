import { Check, Column, Entity, ForeignKey, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { EvidenceKind, EvidenceState } from '@cumple/domain/commitments/evidence';
import type { ReportKind } from '@cumple/domain/commitments/report-kind';
import { CommitmentEntity } from './commitment.entity';
import { MilestoneEntity } from './milestone.entity';
import { StoredFileEntity } from './stored-file.entity';

@Entity('evidence')
@Unique('evidence_position_key', ['commitmentId', 'position'])
@Unique('evidence_url_key', ['commitmentId', 'url'])
@Unique('evidence_file_key', ['commitmentId', 'fileId'])
@Check('evidence_proof_check', '(url IS NULL) <> (file_id IS NULL)')
@Check('evidence_copy_check', '(copy_sha256 IS NULL) = (copied_at IS NULL)')
@Check('evidence_withdrawal_check', 'withdrawal_reason IS NULL OR withdrawn_at IS NOT NULL')
@Check('evidence_position_check', 'position > 0')
@Check('evidence_url_check', `url ~ '^https?://'`)
@Check('evidence_kind_check', `kind IN ('final-product', 'working-paper', 'official-letter', 'press')`)
@Check('evidence_state_check', `state IN ('unchecked', 'opens', 'does-not-open', 'archived')`)
@Check('evidence_report_kind_check', `report_kind IN ('midterm', 'end-of-term')`)
@Check('evidence_checked_check', `(state = 'unchecked') = (checked_at IS NULL)`)
@Check('evidence_sha256_check', `sha256 ~ '^[0-9a-f]{64}$'`)
// Evidence of a milestone belongs to the milestone's own commitment.
@ForeignKey(() => MilestoneEntity, ['milestoneId', 'commitmentId'], ['id', 'commitmentId'], { name: 'evidence_milestone_fk' })
@Index('evidence_due_idx', { synchronize: false })
@Index('evidence_opened_idx', ['lastOpenedAt'], { where: 'last_opened_at IS NOT NULL AND url IS NOT NULL AND published_at IS NOT NULL' })
@Index('evidence_taken_off_idx', ['fileId'], { where: 'withdrawal_reason IS NOT NULL' })
export class EvidenceEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'evidence_pk' })
  id!: number;

  @Column('integer', { name: 'commitment_id' })
  commitmentId!: number;

  @ManyToOne(() => CommitmentEntity, { nullable: false })
  @JoinColumn({ name: 'commitment_id', foreignKeyConstraintName: 'evidence_commitment_fk' })
  commitment!: CommitmentEntity;

  @Index('evidence_milestone_idx')
  @Column('integer', { name: 'milestone_id', nullable: true })
  milestoneId!: number | null;

  /** Given once and never to another: public identifiers such as `G1-3` are made of it. */
  @Column('integer')
  position!: number;

  /** Exactly one of address and file. */
  @Column('text', { nullable: true })
  url!: string | null;

  @Index('evidence_file_idx')
  @Column('uuid', { name: 'file_id', nullable: true })
  fileId!: string | null;

  @ManyToOne(() => StoredFileEntity)
  @JoinColumn({ name: 'file_id', foreignKeyConstraintName: 'evidence_file_fk' })
  file!: StoredFileEntity | null;

  @Column('text', { nullable: true })
  title!: string | null;

  @Column('text', { nullable: true })
  kind!: EvidenceKind | null;

  @Column('text', { default: 'unchecked' })
  state!: EvidenceState;

  @Column('timestamptz', { name: 'checked_at', nullable: true })
  checkedAt!: Date | null;

  @Column('text', { nullable: true })
  sha256!: string | null;

  /** The report that cites it; `null` for evidence that comes from elsewhere. */
  @Column('text', { name: 'report_kind', nullable: true })
  reportKind!: ReportKind | null;

  /** Set when a new version of that report no longer cites it, or somebody took it off the public: it is kept, and not shown. */
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  /** Why somebody took it off the public: then nothing that cites it brings it back. `null` for what a source no longer cites. */
  @Column('text', { name: 'withdrawal_reason', nullable: true })
  withdrawalReason!: string | null;

  /** `null` while only a draft or a report that wasn't published cites it: the public doesn't see it. */
  @Column('timestamptz', { name: 'published_at', nullable: true, default: () => 'now()' })
  publishedAt!: Date | null;

  @Column('timestamptz', { name: 'last_opened_at', nullable: true })
  lastOpenedAt!: Date | null;

  /** Since when it hasn't opened. */
  @Column('timestamptz', { name: 'failing_since', nullable: true })
  failingSince!: Date | null;

  /** How often in a row. */
  @Column('integer', { default: 0 })
  failures!: number;

  /** When to look at it again; `null`: as soon as possible. */
  @Column('timestamptz', { name: 'check_after', nullable: true })
  checkAfter!: Date | null;

  /** The copy that was kept, in the store of files. */
  @Column('text', { name: 'copy_sha256', nullable: true })
  copySha256!: string | null;

  @Column('text', { name: 'copy_content_type', nullable: true })
  copyContentType!: string | null;

  @Column('integer', { name: 'copy_size', nullable: true })
  copySize!: number | null;

  @Column('timestamptz', { name: 'copied_at', nullable: true })
  copiedAt!: Date | null;

  /** When somebody found no personal data in it: only then is it public. */
  @Column('timestamptz', { name: 'copy_released_at', nullable: true })
  copyReleasedAt!: Date | null;

  /** When somebody decided that it stays inside. */
  @Column('timestamptz', { name: 'copy_kept_back_at', nullable: true })
  copyKeptBackAt!: Date | null;
}
