import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity';
import { InstitutionEntity } from '../institutions/institution.entity';

/** A file that an institution uploaded. Its bytes stand in the store under their SHA-256, once. */
@Entity('stored_file')
@Check('stored_file_sha256_check', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('stored_file_size_check', 'size >= 0')
@Index('stored_file_sha256_idx', ['sha256'])
@Index('stored_file_institution_idx', ['institutionId'])
export class StoredFileEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'stored_file_pk' })
  id!: string;

  @Column('text')
  sha256!: string;

  @Column('integer')
  size!: number;

  @Column('text', { name: 'content_type' })
  contentType!: string;

  @Column('text')
  name!: string;

  @Column('integer', { name: 'institution_id' })
  institutionId!: number;

  @ManyToOne(() => InstitutionEntity, { nullable: false })
  @JoinColumn({ name: 'institution_id', foreignKeyConstraintName: 'stored_file_institution_fk' })
  institution!: InstitutionEntity;

  @Index('stored_file_account_idx')
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null;

  @ManyToOne(() => AccountEntity)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'stored_file_account_fk' })
  account!: AccountEntity | null;

  @Column('timestamptz', { name: 'stored_at' })
  storedAt!: Date;
}
