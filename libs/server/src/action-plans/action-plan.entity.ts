import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Day } from '@cumple/domain/common/day';
import { InstitutionEntity } from '../institutions/institution.entity';
import { JurisdictionEntity } from '../institutions/jurisdiction.entity';

@Entity('action_plan')
@Unique('action_plan_slug_key', ['slug'])
@Check('action_plan_slug_check', `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
@Check('action_plan_period_check', 'ends_on >= starts_on')
@Check('action_plan_revision_check', 'revision >= 0')
export class ActionPlanEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'action_plan_pk' })
  id!: number;

  @Column('text')
  slug!: string;

  @Index('action_plan_jurisdiction_idx')
  @Column('integer', { name: 'jurisdiction_id' })
  jurisdictionId!: number;

  @ManyToOne(() => JurisdictionEntity, { nullable: false })
  @JoinColumn({ name: 'jurisdiction_id', foreignKeyConstraintName: 'action_plan_jurisdiction_fk' })
  jurisdiction!: JurisdictionEntity;

  @Index('action_plan_coordinator_idx')
  @Column('integer', { name: 'coordinator_id', nullable: true })
  coordinatorId!: number | null;

  @ManyToOne(() => InstitutionEntity)
  @JoinColumn({ name: 'coordinator_id', foreignKeyConstraintName: 'action_plan_coordinator_fk' })
  coordinator!: InstitutionEntity | null;

  @Column('text')
  title!: string;

  @Column('date', { name: 'starts_on' })
  startsOn!: Day;

  @Column('date', { name: 'ends_on' })
  endsOn!: Day;

  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  /** The day the figures speak of; `null` means today. */
  @Column('date', { name: 'status_date', nullable: true })
  statusDate!: Day | null;

  @Column('date', { name: 'baseline_approved_on', nullable: true })
  baselineApprovedOn!: Day | null;

  /** Grows by one with every public change; a trigger forbids that it goes back. */
  @Column('integer', { default: 0 })
  revision!: number;

  /** When it became public; `null` for one that only the workspace shows. */
  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;

  /** Grows with every change: who edits an older one is told so. */
  @Column('integer', { default: 1 })
  version!: number;
}
