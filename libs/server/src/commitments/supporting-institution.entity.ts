import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { InstitutionEntity } from '../institutions/institution.entity';
import { CommitmentEntity } from './commitment.entity';

@Entity('supporting_institution')
export class SupportingInstitutionEntity {
  @PrimaryColumn('integer', { name: 'commitment_id', primaryKeyConstraintName: 'supporting_institution_pk' })
  commitmentId!: number;

  @Index('supporting_institution_institution_idx')
  @PrimaryColumn('integer', { name: 'institution_id', primaryKeyConstraintName: 'supporting_institution_pk' })
  institutionId!: number;

  @ManyToOne(() => CommitmentEntity, { nullable: false })
  @JoinColumn({ name: 'commitment_id', foreignKeyConstraintName: 'supporting_institution_commitment_fk' })
  commitment!: CommitmentEntity;

  @ManyToOne(() => InstitutionEntity, { nullable: false })
  @JoinColumn({ name: 'institution_id', foreignKeyConstraintName: 'supporting_institution_institution_fk' })
  institution!: InstitutionEntity;
}
