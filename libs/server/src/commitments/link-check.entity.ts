import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import type { LinkOutcome } from '@cumple/domain/common/link-outcome';
import { EvidenceEntity } from './evidence.entity';

/** What was seen when an address was opened. */
@Entity('link_check')
@Check('link_check_outcome_check', `outcome IN ('opens', 'not-found', 'refused', 'no-answer', 'too-slow', 'too-large', 'too-many-redirects', 'private-address', 'no-such-host', 'not-secure', 'no-network')`)
@Index('link_check_evidence_idx', ['evidenceId', 'checkedAt'])
export class LinkCheckEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'link_check_pk' })
  id!: number;

  @Column('integer', { name: 'evidence_id' })
  evidenceId!: number;

  @ManyToOne(() => EvidenceEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'evidence_id', foreignKeyConstraintName: 'link_check_evidence_fk' })
  evidence!: EvidenceEntity;

  @Column('timestamptz', { name: 'checked_at' })
  checkedAt!: Date;

  @Column('text')
  outcome!: LinkOutcome;

  @Column('integer', { nullable: true })
  status!: number | null;

  @Column('text', { name: 'final_url', nullable: true })
  finalUrl!: string | null;

  @Column('text', { name: 'content_type', nullable: true })
  contentType!: string | null;

  @Column('integer', { nullable: true })
  size!: number | null;

  @Column('text', { nullable: true })
  sha256!: string | null;
}
