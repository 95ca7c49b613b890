import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Day } from '@cumple/domain/common/day';
import type { ReportKind } from '@cumple/domain/commitments/report-kind';
import { ActionPlanEntity } from '../action-plans/action-plan.entity';

@Entity('self_assessment_report')
@Unique('self_assessment_report_kind_key', ['planId', 'kind'])
@Check('self_assessment_report_kind_check', `kind IN ('midterm', 'end-of-term')`)
@Check('self_assessment_report_sha256_check', `sha256 ~ '^[0-9a-f]{64}$'`)
export class SelfAssessmentReportEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'self_assessment_report_pk' })
  id!: number;

  @Column('integer', { name: 'plan_id' })
  planId!: number;

  @ManyToOne(() => ActionPlanEntity, { nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'self_assessment_report_plan_fk' })
  plan!: ActionPlanEntity;

  @Column('text')
  kind!: ReportKind;

  @Column('text')
  title!: string;

  @Column('date', { name: 'report_date' })
  reportDate!: Day;

  /** Of the file it was read from; `null` for a summary made by hand. */
  @Column('text', { nullable: true })
  sha256!: string | null;

  @Column('timestamptz', { name: 'imported_at', default: () => 'now()' })
  importedAt!: Date;
}
