import { Check, Column, Entity, ForeignKey, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { FindingCode, FindingSeverity } from '@cumple/domain/self-assessment/finding';
import { ActionPlanEntity } from '../action-plans/action-plan.entity';
import { CommitmentEntity } from '../commitments/commitment.entity';

@Entity('finding')
@Unique('finding_position_key', ['planId', 'position'])
@Index('finding_code_idx', ['planId', 'code'])
@Check('finding_severity_check', `severity IN ('contradiction', 'warning', 'notice')`)
// A finding speaks of a commitment of its own plan.
@ForeignKey(() => CommitmentEntity, ['commitmentId', 'planId'], ['id', 'planId'], { name: 'finding_commitment_fk' })
export class FindingEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'finding_pk' })
  id!: number;

  @Column('integer', { name: 'plan_id' })
  planId!: number;

  @ManyToOne(() => ActionPlanEntity, { nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'finding_plan_fk' })
  plan!: ActionPlanEntity;

  @Index('finding_commitment_idx')
  @Column('integer', { name: 'commitment_id', nullable: true })
  commitmentId!: number | null;

  @Column('integer')
  position!: number;

  @Column('text')
  code!: FindingCode;

  @Column('text')
  severity!: FindingSeverity;

  @Column('text', { nullable: true })
  declared!: string | null;

  @Column('text', { nullable: true })
  computed!: string | null;

  @Column('text', { nullable: true })
  place!: string | null;

  @Column('jsonb', { default: {} })
  params!: Record<string, string | number>;
}
