import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { MilestoneEntity } from '../commitments/milestone.entity';
import { ReportingRoundEntity } from './reporting-round.entity';

/** A milestone that a round asks about. */
@Entity('round_milestone')
@Index('round_milestone_milestone_idx', ['milestoneId'])
export class RoundMilestoneEntity {
  @PrimaryColumn('integer', { name: 'round_id', primaryKeyConstraintName: 'round_milestone_pk' })
  roundId!: number;

  @ManyToOne(() => ReportingRoundEntity, { nullable: false })
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'round_milestone_round_fk' })
  round!: ReportingRoundEntity;

  @PrimaryColumn('integer', { name: 'milestone_id', primaryKeyConstraintName: 'round_milestone_pk' })
  milestoneId!: number;

  @ManyToOne(() => MilestoneEntity, { nullable: false })
  @JoinColumn({ name: 'milestone_id', foreignKeyConstraintName: 'round_milestone_milestone_fk' })
  milestone!: MilestoneEntity;
}
