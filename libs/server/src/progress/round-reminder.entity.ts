import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Day } from '@cumple/domain/common/day';
import { InstitutionEntity } from '../institutions/institution.entity';
import { ReportingRoundEntity } from './reporting-round.entity';

/** A reminder that went to an institution: one of a kind in a day. */
@Entity('round_reminder')
@Check('round_reminder_kind_check', `kind IN ('opened', 'before-due', 'after-due', 'by-hand')`)
export class RoundReminderEntity {
  @PrimaryColumn('integer', { name: 'round_id', primaryKeyConstraintName: 'round_reminder_pk' })
  roundId!: number;

  @ManyToOne(() => ReportingRoundEntity, { nullable: false })
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'round_reminder_round_fk' })
  round!: ReportingRoundEntity;

  @Index('round_reminder_institution_idx')
  @PrimaryColumn('integer', { name: 'institution_id', primaryKeyConstraintName: 'round_reminder_pk' })
  institutionId!: number;

  @ManyToOne(() => InstitutionEntity, { nullable: false })
  @JoinColumn({ name: 'institution_id', foreignKeyConstraintName: 'round_reminder_institution_fk' })
  institution!: InstitutionEntity;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'round_reminder_pk' })
  kind!: 'opened' | 'before-due' | 'after-due' | 'by-hand';

  @PrimaryColumn('date', { primaryKeyConstraintName: 'round_reminder_pk' })
  day!: Day;

  @Column('timestamptz', { name: 'sent_at' })
  sentAt!: Date;
}
