import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Day } from '@cumple/domain/common/day';
import { InstitutionEntity } from '../institutions/institution.entity';
import { ReportingRoundEntity } from './reporting-round.entity';

/** More time for an institution in a round, with its reason. */
@Entity('round_extension')
export class RoundExtensionEntity {
  @PrimaryColumn('integer', { name: 'round_id', primaryKeyConstraintName: 'round_extension_pk' })
  roundId!: number;

  @ManyToOne(() => ReportingRoundEntity, { nullable: false })
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'round_extension_round_fk' })
  round!: ReportingRoundEntity;

  @Index('round_extension_institution_idx')
  @PrimaryColumn('integer', { name: 'institution_id', primaryKeyConstraintName: 'round_extension_pk' })
  institutionId!: number;

  @ManyToOne(() => InstitutionEntity, { nullable: false })
  @JoinColumn({ name: 'institution_id', foreignKeyConstraintName: 'round_extension_institution_fk' })
  institution!: InstitutionEntity;

  @Column('date', { name: 'due_on' })
  dueOn!: Day;

  @Column('text')
  reason!: string;

  @Column('timestamptz', { name: 'made_at' })
  madeAt!: Date;
}
