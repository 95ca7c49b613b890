import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Day } from '@cumple/domain/common/day';
import type { DatePrecision } from '@cumple/domain/common/given-date';
import type { MilestoneState } from '@cumple/domain/commitments/milestone.state';
import { InstitutionEntity } from '../institutions/institution.entity';
import { CommitmentEntity } from './commitment.entity';
import { givenDateCheck } from './given-date.check';

@Entity('milestone')
@Unique('milestone_number_key', ['commitmentId', 'number'])
@Unique('milestone_commitment_key', ['id', 'commitmentId'])
@Unique('milestone_position_key', ['commitmentId', 'position'], { deferrable: 'INITIALLY DEFERRED' })
@Check('milestone_withdrawal_check', '(withdrawn_at IS NULL) = (withdrawal_reason IS NULL)')
@Check('milestone_source_check', '(source_sentence IS NULL) = (source_field IS NULL)')
@Check('milestone_number_check', 'number > 0')
@Check('milestone_weight_check', 'weight > 0')
@Check('milestone_state_check', `state IN ('not-started', 'under-way', 'done', 'unknown')`)
@Check('milestone_done_on_check', `done_on IS NULL OR state = 'done'`)
@Check('milestone_starts_on_check', givenDateCheck('starts_on'))
@Check('milestone_due_on_check', givenDateCheck('due_on'))
export class MilestoneEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'milestone_pk' })
  id!: number;

  @Column('integer', { name: 'commitment_id' })
  commitmentId!: number;

  @ManyToOne(() => CommitmentEntity, { nullable: false })
  @JoinColumn({ name: 'commitment_id', foreignKeyConstraintName: 'milestone_commitment_fk' })
  commitment!: CommitmentEntity;

  @Index('milestone_institution_idx')
  @Column('integer', { name: 'institution_id', nullable: true })
  institutionId!: number | null;

  @ManyToOne(() => InstitutionEntity)
  @JoinColumn({ name: 'institution_id', foreignKeyConstraintName: 'milestone_institution_fk' })
  institution!: InstitutionEntity | null;

  @Column('integer')
  number!: number;

  @Column('text')
  title!: string;

  @Column('text', { name: 'verification_means', nullable: true })
  verificationMeans!: string | null;

  @Column('date', { name: 'done_on', nullable: true })
  doneOn!: Day | null;

  /** The day on which work really began, as it was reported. */
  @Column('date', { name: 'started_on', nullable: true })
  startedOn!: Day | null;

  @Column('text')
  state!: MilestoneState;

  @Column('double precision', { default: 1 })
  weight!: number;

  @Column('date', { name: 'starts_on_date', nullable: true })
  startsOnDate!: Day | null;

  @Column('text', { name: 'starts_on_precision', nullable: true })
  startsOnPrecision!: DatePrecision | null;

  @Column('integer', { name: 'starts_on_every_months', nullable: true })
  startsOnEveryMonths!: number | null;

  @Column('text', { name: 'starts_on_text', nullable: true })
  startsOnText!: string | null;

  @Index('milestone_due_on_idx')
  @Column('date', { name: 'due_on_date', nullable: true })
  dueOnDate!: Day | null;

  @Column('text', { name: 'due_on_precision', nullable: true })
  dueOnPrecision!: DatePrecision | null;

  @Column('integer', { name: 'due_on_every_months', nullable: true })
  dueOnEveryMonths!: number | null;

  @Column('text', { name: 'due_on_text', nullable: true })
  dueOnText!: string | null;

  /** Place among the milestones of its commitment, from 1. */
  @Column('integer')
  position!: number;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  @Column('text', { name: 'withdrawal_reason', nullable: true })
  withdrawalReason!: string | null;

  /** The sentence of an imported text that it was made of, and the field where it stands. */
  @Column('text', { name: 'source_sentence', nullable: true })
  sourceSentence!: string | null;

  @Column('text', { name: 'source_field', nullable: true })
  sourceField!: string | null;

  /** Grows with every change: who edits an older one is told so. */
  @Column('integer', { default: 1 })
  version!: number;
}
