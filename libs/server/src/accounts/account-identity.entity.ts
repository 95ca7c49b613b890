import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity';

/** Who an account is at a provider of single sign-on. */
@Entity('account_identity')
export class AccountIdentityEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'account_identity_pk' })
  issuer!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'account_identity_pk' })
  subject!: string;

  @Index('account_identity_account_idx')
  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @ManyToOne(() => AccountEntity, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'account_identity_account_fk' })
  account!: AccountEntity;

  @Column('timestamptz', { name: 'linked_at' })
  linkedAt!: Date;
}
