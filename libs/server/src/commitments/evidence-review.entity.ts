import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { InstitutionEntity } from '../institutions/institution.entity';
import { EvidenceEntity } from './evidence.entity';

/** A reviewer’s verdict on an evidence; the latest counts. */
@Entity('evidence_review')
@Check('evidence_review_verdict_check', `verdict IN ('accepted', 'rejected')`)
@Index('evidence_review_evidence_idx', ['evidenceId'])
export class EvidenceReviewEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'evidence_review_pk' })
  id!: number;

  @Column('integer', { name: 'evidence_id' })
  evidenceId!: number;

  @ManyToOne(() => EvidenceEntity, { nullable: false })
  @JoinColumn({ name: 'evidence_id', foreignKeyConstraintName: 'evidence_review_evidence_fk' })
  evidence!: EvidenceEntity;

  @Column('text')
  verdict!: 'accepted' | 'rejected';

  @Column('text')
  reason!: string;

  @Column('timestamptz', { name: 'reviewed_at' })
  reviewedAt!: Date;

  @Index('evidence_review_institution_idx')
  @Column('integer', { name: 'institution_id' })
  institutionId!: number;

  @ManyToOne(() => InstitutionEntity, { nullable: false })
  @JoinColumn({ name: 'institution_id', foreignKeyConstraintName: 'evidence_review_institution_fk' })
  institution!: InstitutionEntity;

  @Column('text', { name: 'post_title' })
  postTitle!: string;
}
