import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Day } from '@cumple/domain/common/day';
import { ActionPlanEntity } from '../action-plans/action-plan.entity';

/** A period with opening and due dates in which institutions report ("corte de información"). */
@Entity('reporting_round')
@Unique('reporting_round_number_key', ['planId', 'number'])
@Check('reporting_round_number_check', 'number > 0')
@Check('reporting_round_period_check', 'period_starts_on <= period_ends_on')
@Check('reporting_round_days_check', 'opens_on <= due_on')
export class ReportingRoundEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'reporting_round_pk' })
  id!: number;

  @Column('integer', { name: 'plan_id' })
  planId!: number;

  @ManyToOne(() => ActionPlanEntity, { nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'reporting_round_plan_fk' })
  plan!: ActionPlanEntity;

  @Column('integer')
  number!: number;

  @Column('text')
  name!: string;

  @Column('date', { name: 'period_starts_on' })
  periodStartsOn!: Day;

  @Column('date', { name: 'period_ends_on' })
  periodEndsOn!: Day;

  @Column('date', { name: 'opens_on' })
  opensOn!: Day;

  @Column('date', { name: 'due_on' })
  dueOn!: Day;

  /** When its opening came into the public record: at its opening day. */
  @Column('timestamptz', { name: 'announced_at', nullable: true })
  announcedAt!: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;
}
