import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { CommitmentEntity } from '../commitments/commitment.entity';

/** Personal data that an import found: the application may add it and can't read it. */
@Entity({ name: 'contact', schema: 'quarantine' })
@Unique('contact_report_key', ['commitmentId', 'reportSha256'])
@Check('contact_report_sha256_check', `report_sha256 ~ '^[0-9a-f]{64}$'`)
export class ContactEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'contact_pk' })
  id!: number;

  @Column('integer', { name: 'commitment_id' })
  commitmentId!: number;

  @ManyToOne(() => CommitmentEntity, { nullable: false })
  @JoinColumn({ name: 'commitment_id', foreignKeyConstraintName: 'contact_commitment_fk' })
  commitment!: CommitmentEntity;

  @Column('text', { name: 'report_sha256' })
  reportSha256!: string;

  @Column('text', { name: 'person_name', nullable: true })
  personName!: string | null;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  telephone!: string | null;

  @Column('timestamptz', { name: 'found_at', default: () => 'now()' })
  foundAt!: Date;
}
