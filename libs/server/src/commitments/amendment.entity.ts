import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { AMENDMENT_KINDS, type AmendmentKind } from '@cumple/domain/commitments/amendment';
import { InstitutionEntity } from '../institutions/institution.entity';
import { CommitmentEntity } from './commitment.entity';

/** A change of what an approved plan promised: why, by which post, and what stood there before. Only added. */
@Entity('amendment')
@Index('amendment_commitment_idx', ['commitmentId', 'id'])
@Check('amendment_kind_check', `kind IN (${AMENDMENT_KINDS.map((kind) => `'${kind}'`).join(', ')})`)
@Check('amendment_reason_check', 'length(btrim(reason)) > 0')
export class AmendmentEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'amendment_pk' })
  id!: number;

  @Column('integer', { name: 'commitment_id' })
  commitmentId!: number;

  @ManyToOne(() => CommitmentEntity, { nullable: false })
  @JoinColumn({ name: 'commitment_id', foreignKeyConstraintName: 'amendment_commitment_fk' })
  commitment!: CommitmentEntity;

  @Column('text')
  kind!: AmendmentKind;

  @Column('text')
  reason!: string;

  @Column('timestamptz', { name: 'made_at' })
  madeAt!: Date;

  @Index('amendment_institution_idx')
  @Column('integer', { name: 'institution_id' })
  institutionId!: number;

  @ManyToOne(() => InstitutionEntity, { nullable: false })
  @JoinColumn({ name: 'institution_id', foreignKeyConstraintName: 'amendment_institution_fk' })
  institution!: InstitutionEntity;

  @Column('text', { name: 'post_title' })
  postTitle!: string;

  /** Number of the milestone that it is about; `null` for the commitment itself. */
  @Column('integer', { nullable: true })
  milestone!: number | null;

  @Column('jsonb')
  before!: Record<string, unknown>;

  @Column('jsonb')
  after!: Record<string, unknown>;
}
