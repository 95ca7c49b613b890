import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Day } from '@cumple/domain/common/day';
import { ActionPlanEntity } from '../action-plans/action-plan.entity';

@Entity('forum_session')
@Unique('forum_session_day_key', ['planId', 'heldOn'])
@Check('forum_session_source_check', `source IN ('table', 'text')`)
export class ForumSessionEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'forum_session_pk' })
  id!: number;

  @Column('integer', { name: 'plan_id' })
  planId!: number;

  @ManyToOne(() => ActionPlanEntity, { nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'forum_session_plan_fk' })
  plan!: ActionPlanEntity;

  @Column('date', { name: 'held_on' })
  heldOn!: Day;

  /** Place among the sessions of the source's table, by day, from 1; `null` for one that only its text names. */
  @Column('integer', { nullable: true })
  ordinal!: number | null;

  @Column('text', { nullable: true })
  place!: string | null;

  @Column('text')
  source!: 'table' | 'text';
}
