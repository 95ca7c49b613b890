import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { ActionPlanEntity } from './action-plan.entity';

@Entity('policy_area')
@Unique('policy_area_code_key', ['planId', 'code'])
@Unique('policy_area_plan_key', ['id', 'planId'])
export class PolicyAreaEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'policy_area_pk' })
  id!: number;

  @Column('integer', { name: 'plan_id' })
  planId!: number;

  @ManyToOne(() => ActionPlanEntity, { nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'policy_area_plan_fk' })
  plan!: ActionPlanEntity;

  @Column('text')
  code!: string;

  @Column('text')
  name!: string;

  /** Place in the plan's own order, from 1. */
  @Column('integer')
  position!: number;

  /** Grows with every change: who edits an older one is told so. */
  @Column('integer', { default: 1 })
  version!: number;
}
