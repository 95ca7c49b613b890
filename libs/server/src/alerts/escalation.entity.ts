import type { ObstacleKind } from '@cumple/domain/progress/obstacle';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { MilestoneEntity } from '../commitments/milestone.entity';
import { InstitutionEntity } from '../institutions/institution.entity';

/** An obstacle that was raised to a higher authority ("elevar a la autoridad superior"), and its answer. */
@Entity('escalation')
@Index('escalation_milestone_idx', ['milestoneId', 'id'])
@Index('escalation_waiting_key', ['milestoneId', 'obstacle'], { unique: true, where: 'answered_at IS NULL' })
@Check('escalation_obstacle_check', `obstacle IN ('regulation', 'budget', 'capacity', 'other-institution', 'congress', 'change-of-authorities', 'other')`)
@Check('escalation_answer_check', '(answered_at IS NULL) = (answer IS NULL)')
export class EscalationEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'escalation_pk' })
  id!: number;

  @Column('integer', { name: 'milestone_id' })
  milestoneId!: number;

  @ManyToOne(() => MilestoneEntity, { nullable: false })
  @JoinColumn({ name: 'milestone_id', foreignKeyConstraintName: 'escalation_milestone_fk' })
  milestone!: MilestoneEntity;

  @Column('text')
  obstacle!: ObstacleKind;

  @Column('text', { name: 'addressed_to' })
  addressedTo!: string;

  @Column('text')
  text!: string;

  @Column('timestamptz', { name: 'raised_at' })
  raisedAt!: Date;

  /** Whose post raised it. */
  @Index('escalation_institution_idx')
  @Column('integer', { name: 'institution_id' })
  institutionId!: number;

  @ManyToOne(() => InstitutionEntity, { nullable: false })
  @JoinColumn({ name: 'institution_id', foreignKeyConstraintName: 'escalation_institution_fk' })
  institution!: InstitutionEntity;

  @Column('text', { name: 'post_title' })
  postTitle!: string;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  @Column('text', { nullable: true })
  answer!: string | null;

  @Column('integer', { default: 1 })
  version!: number;
}
