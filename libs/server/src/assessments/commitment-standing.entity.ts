import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn } from 'typeorm';
import type { CompletionLevel } from '@cumple/domain/commitments/completion-level';
import { CommitmentEntity } from '../commitments/commitment.entity';
import { AssessmentEntity } from './assessment.entity';

/** What all judgements on a commitment come to (the rule `standing`). The database keeps it; nobody writes it. */
@Entity('commitment_standing')
@Check('commitment_standing_declared_check', '(declared IS NULL) = (declared_by IS NULL)')
export class CommitmentStandingEntity {
  @PrimaryColumn('integer', { name: 'commitment_id', primaryKeyConstraintName: 'commitment_standing_pk' })
  commitmentId!: number;

  @OneToOne(() => CommitmentEntity, { nullable: false })
  @JoinColumn({ name: 'commitment_id', foreignKeyConstraintName: 'commitment_standing_commitment_fk' })
  commitment!: CommitmentEntity;

  @Index('commitment_standing_declared_idx')
  @Column('text', { nullable: true })
  declared!: CompletionLevel | null;

  @Index('commitment_standing_declared_by_idx')
  @Column('integer', { name: 'declared_by', nullable: true })
  declaredById!: number | null;

  @ManyToOne(() => AssessmentEntity, { nullable: true })
  @JoinColumn({ name: 'declared_by', foreignKeyConstraintName: 'commitment_standing_declared_by_fk' })
  declaredBy!: AssessmentEntity | null;

  @Column('integer', { nullable: true })
  divergence!: number | null;

  @Column('boolean', { name: 'assessed_by_others' })
  assessedByOthers!: boolean;
}
