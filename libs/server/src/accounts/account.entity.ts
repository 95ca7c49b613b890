import type { Language } from '@cumple/contracts/common/language';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Somebody who can sign in. Once erased it is an empty place that the record can still point to. */
@Entity('account')
@Check('account_language_check', `language IN ('es', 'en')`)
@Check('account_email_check', `email ~ '^[^@[:space:]]+@[^@[:space:]]+$'`)
@Check('account_erased_check', 'erased_at IS NULL OR (email IS NULL AND name IS NULL AND password_hash IS NULL AND totp_secret IS NULL)')
@Check('account_kept_check', 'erased_at IS NOT NULL OR email IS NOT NULL')
@Check('account_totp_check', 'totp_secret IS NOT NULL OR totp_confirmed_at IS NULL')
export class AccountEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'account_pk' })
  id!: string;

  // Without regard to case.
  @Index('account_email_key', { synchronize: false })
  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  name!: string | null;

  @Column('text', { default: 'es' })
  language!: Language;

  /** argon2id, in PHC form; `null` while nobody has chosen a password. */
  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash!: string | null;

  /** Encrypted with the installation's secret. */
  @Column('text', { name: 'totp_secret', nullable: true })
  totpSecret!: string | null;

  @Column('timestamptz', { name: 'totp_confirmed_at', nullable: true })
  totpConfirmedAt!: Date | null;

  /** The last 30-second step of which a code was taken: a code works once. */
  @Column('integer', { name: 'totp_last_step', nullable: true })
  totpLastStep!: number | null;

  @Column('boolean', { default: false })
  demonstration!: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  disabledAt!: Date | null;

  @Column('timestamptz', { name: 'erased_at', nullable: true })
  erasedAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;
}
