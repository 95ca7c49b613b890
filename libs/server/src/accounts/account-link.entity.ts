import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity';

export type LinkPurpose = 'invitation' | 'password-reset' | 'sign-in-code';

/** A link or code that was sent to somebody, and works once. */
@Entity('account_link')
@Unique('account_link_secret_key', ['secretHash'])
@Index('account_link_account_idx', ['accountId', 'purpose'])
@Check('account_link_purpose_check', `purpose IN ('invitation', 'password-reset', 'sign-in-code')`)
export class AccountLinkEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'account_link_pk' })
  id!: string;

  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @ManyToOne(() => AccountEntity, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'account_link_account_fk' })
  account!: AccountEntity;

  @Column('text')
  purpose!: LinkPurpose;

  @Column('text', { name: 'secret_hash' })
  secretHash!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;

  /** Wrong codes so far. */
  @Column('integer', { default: 0 })
  attempts!: number;

  /** Of the browser that asked for a code: nobody else can use it up. */
  @Column('text', { name: 'browser_hash', nullable: true })
  browserHash!: string | null;
}
