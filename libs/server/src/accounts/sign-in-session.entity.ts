import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity';

/** Somebody signed in on a device. The cookie bears the token; only its hash stands here. */
@Entity('sign_in_session')
@Unique('sign_in_session_token_key', ['tokenHash'])
@Check('sign_in_session_token_check', `token_hash ~ '^[0-9a-f]{64}$'`)
export class SignInSessionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sign_in_session_pk' })
  id!: string;

  @Index('sign_in_session_account_idx')
  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @ManyToOne(() => AccountEntity, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'sign_in_session_account_fk' })
  account!: AccountEntity;

  @Column('text', { name: 'token_hash' })
  tokenHash!: string;

  /** Kind of browser and system, for the list of sessions; never the whole user agent. */
  @Column('text')
  device!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'last_seen_at' })
  lastSeenAt!: Date;

  /** When it ends whatever is done with it. */
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'second_factor_at', nullable: true })
  secondFactorAt!: Date | null;
}
