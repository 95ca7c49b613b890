import { Check, Column, Entity, ForeignKey, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { EvidenceKind, EvidenceState } from '@cumple/domain/commitments/evidence';
import type { ReportKind } from '@cumple/domain/commitments/report-kind';
import { CommitmentEntity } from './commitment.entity';
import { MilestoneEntity } from './milestone.entity';

@Entity('evidence')
@Unique('evidence_position_key', ['commitmentId', 'position'])
@Unique('evidence_url_key', ['commitmentId', 'url'])
@Check('evidence_position_check', 'position > 0')
@Check('evidence_url_check', `url ~ '^https?://'`)
@Check('evidence_kind_check', `kind IN ('final-product', 'working-paper', 'official-letter', 'press')`)
@Check('evidence_state_check', `state IN ('unchecked', 'opens', 'does-not-open', 'archived')`)
@Check('evidence_report_kind_check', `report_kind IN ('midterm', 'end-of-term')`)
@Check('evidence_checked_check', `(state = 'unchecked') = (checked_at IS NULL)`)
@Check('evidence_sha256_check', `sha256 ~ '^[0-9a-f]{64}$'`)
// Evidence of a milestone belongs to the milestone's own commitment.
@ForeignKey(() => MilestoneEntity, ['milestoneId', 'commitmentId'], ['id', 'commitmentId'], { name: 'evidence_milestone_fk' })
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

  @Column('text')
  url!: string;

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

  /** Set when a new version of that report no longer cites it: it is kept, and not shown. */
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;
}
