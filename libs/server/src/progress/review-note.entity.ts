import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import type { ReportField } from '@cumple/domain/progress/report-content';
import { InstitutionEntity } from '../institutions/institution.entity';
import { ProgressReportEntity } from './progress-report.entity';

/** What a reviewer asks to be corrected, by field. Internal. */
@Entity('review_note')
@Index('review_note_report_idx', ['reportId', 'submission'])
export class ReviewNoteEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'review_note_pk' })
  id!: number;

  @Column('integer', { name: 'report_id' })
  reportId!: number;

  @ManyToOne(() => ProgressReportEntity, { nullable: false })
  @JoinColumn({ name: 'report_id', foreignKeyConstraintName: 'review_note_report_fk' })
  report!: ProgressReportEntity;

  @Column('integer')
  submission!: number;

  @Column('text')
  field!: ReportField;

  @Column('text')
  text!: string;

  @Column('timestamptz', { name: 'made_at' })
  madeAt!: Date;

  @Index('review_note_institution_idx')
  @Column('integer', { name: 'institution_id' })
  institutionId!: number;

  @ManyToOne(() => InstitutionEntity, { nullable: false })
  @JoinColumn({ name: 'institution_id', foreignKeyConstraintName: 'review_note_institution_fk' })
  institution!: InstitutionEntity;

  @Column('text', { name: 'post_title' })
  postTitle!: string;
}
