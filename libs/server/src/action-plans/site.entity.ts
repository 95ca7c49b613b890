import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { ActionPlanEntity } from './action-plan.entity';

/** The one row of what holds for the whole installation. */
@Entity('site')
@Check('site_single_row', 'id = 1')
export class SiteEntity {
  @PrimaryColumn('integer', { default: 1, primaryKeyConstraintName: 'site_pk' })
  id!: number;

  /** Grows by one with every public change of any plan. */
  @Column('integer', { default: 0 })
  revision!: number;

  @Index('site_current_plan_idx')
  @Column('integer', { name: 'current_plan_id', nullable: true })
  currentPlanId!: number | null;

  @ManyToOne(() => ActionPlanEntity)
  @JoinColumn({ name: 'current_plan_id', foreignKeyConstraintName: 'site_current_plan_fk' })
  currentPlan!: ActionPlanEntity | null;
}
