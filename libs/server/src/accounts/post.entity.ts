import type { Role } from '@cumple/domain/common/role';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { ActionPlanEntity } from '../action-plans/action-plan.entity';
import { InstitutionEntity } from '../institutions/institution.entity';

@Entity('post')
@Unique('post_title_key', ['institutionId', 'title'])
@Unique('post_institution_key', ['id', 'institutionId'])
@Check('post_role_check', `role IN ('point-of-contact', 'moderator', 'liaison', 'approver', 'civil-society-member', 'irm', 'forum-secretary', 'observer')`)
export class PostEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'post_pk' })
  id!: number;

  @Column('integer', { name: 'institution_id' })
  institutionId!: number;

  @ManyToOne(() => InstitutionEntity, { nullable: false })
  @JoinColumn({ name: 'institution_id', foreignKeyConstraintName: 'post_institution_fk' })
  institution!: InstitutionEntity;

  @Column('text')
  title!: string;

  /** An institutional mailbox; never a person's address. */
  @Column('text', { nullable: true })
  mailbox!: string | null;

  /** What its holder may do in the tracker; `null` for a post that only answers in public. */
  @Column('text', { nullable: true })
  role!: Role | null;

  @Index('post_plan_idx')
  @Column('integer', { name: 'plan_id', nullable: true })
  planId!: number | null;

  /** The plan that it is limited to; without one it holds for all. */
  @ManyToOne(() => ActionPlanEntity)
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'post_plan_fk' })
  plan!: ActionPlanEntity | null;

  @Column('integer', { default: 1 })
  version!: number;
}
