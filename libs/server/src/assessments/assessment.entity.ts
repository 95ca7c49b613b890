import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import type { AssessorKind } from '@cumple/domain/assessments/assessment';
import type { Day } from '@cumple/domain/common/day';
import type { CompletionLevel } from '@cumple/domain/commitments/completion-level';
import { CommitmentEntity } from '../commitments/commitment.entity';
import { InstitutionEntity } from '../institutions/institution.entity';

/** One organisation's judgement. Only ever added: each organisation's latest counts, those before it stay. */
@Entity('assessment')
// Newest first: only the migration can say so.
@Index('assessment_latest_idx', { synchronize: false })
@Check('assessment_kind_check', `kind IN ('declared', 'forum', 'civil-society', 'irm')`)
@Check(
  'assessment_level_check',
  `level IN ('not-started', 'limited', 'substantial', 'complete', 'withdrawn') OR (level = 'no-evidence' AND kind = 'irm')`,
)
export class AssessmentEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'assessment_pk' })
  id!: number;

  @Column('integer', { name: 'commitment_id' })
  commitmentId!: number;

  @ManyToOne(() => CommitmentEntity, { nullable: false })
  @JoinColumn({ name: 'commitment_id', foreignKeyConstraintName: 'assessment_commitment_fk' })
  commitment!: CommitmentEntity;

  @Index('assessment_organisation_idx')
  @Column('integer', { name: 'organisation_id' })
  organisationId!: number;

  @ManyToOne(() => InstitutionEntity, { nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'assessment_organisation_fk' })
  organisation!: InstitutionEntity;

  @Column('text')
  kind!: AssessorKind;

  @Column('text')
  level!: CompletionLevel;

  @Column('date', { name: 'assessed_on' })
  assessedOn!: Day;

  @Column('text', { nullable: true })
  justification!: string | null;

  @Column('text')
  source!: string;

  @Column('timestamptz', { name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Date;
}
