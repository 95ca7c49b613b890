import type { EvidenceKind } from '@cumple/domain/commitments/evidence';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { EvidenceEntity } from '../commitments/evidence.entity';
import { ProgressReportEntity } from './progress-report.entity';

/** An evidence that a report cites. */
@Entity('report_evidence')
@Index('report_evidence_evidence_idx', ['evidenceId'])
export class ReportEvidenceEntity {
  @PrimaryColumn('integer', { name: 'report_id', primaryKeyConstraintName: 'report_evidence_pk' })
  reportId!: number;

  @ManyToOne(() => ProgressReportEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'report_id', foreignKeyConstraintName: 'report_evidence_report_fk' })
  report!: ProgressReportEntity;

  @PrimaryColumn('integer', { name: 'evidence_id', primaryKeyConstraintName: 'report_evidence_pk' })
  evidenceId!: number;

  @ManyToOne(() => EvidenceEntity, { nullable: false })
  @JoinColumn({ name: 'evidence_id', foreignKeyConstraintName: 'report_evidence_evidence_fk' })
  evidence!: EvidenceEntity;

  @Column('integer')
  position!: number;

  /** What this report calls it: the evidence itself keeps what the public read first. */
  @Column('text', { nullable: true })
  title!: string | null;

  @Column('text', { nullable: true })
  kind!: EvidenceKind | null;
}
