import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Day } from '@cumple/domain/common/day';
import { ActionPlanEntity } from '../action-plans/action-plan.entity';
import { InstitutionEntity } from '../institutions/institution.entity';
import { ReportingRoundEntity } from './reporting-round.entity';

/** What an institution writes in a round, or outside rounds: the letter that its reports share. */
@Entity('report_sheet')
@Unique('report_sheet_round_key', ['roundId', 'institutionId'])
@Index('report_sheet_outside_key', ['planId', 'institutionId'], { unique: true, where: 'round_id IS NULL' })
export class ReportSheetEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'report_sheet_pk' })
  id!: number;

  @Column('integer', { name: 'plan_id' })
  planId!: number;

  @ManyToOne(() => ActionPlanEntity, { nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'report_sheet_plan_fk' })
  plan!: ActionPlanEntity;

  @Column('integer', { name: 'round_id', nullable: true })
  roundId!: number | null;

  @ManyToOne(() => ReportingRoundEntity)
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'report_sheet_round_fk' })
  round!: ReportingRoundEntity | null;

  @Index('report_sheet_institution_idx')
  @Column('integer', { name: 'institution_id' })
  institutionId!: number;

  @ManyToOne(() => InstitutionEntity, { nullable: false })
  @JoinColumn({ name: 'institution_id', foreignKeyConstraintName: 'report_sheet_institution_fk' })
  institution!: InstitutionEntity;

  @Column('text', { name: 'letter_number', nullable: true })
  letterNumber!: string | null;

  @Column('date', { name: 'letter_on', nullable: true })
  letterOn!: Day | null;

  @Column('integer', { default: 1 })
  version!: number;
}
