import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity';
import type { MailState } from '@cumple/domain/notifications/mail.state';

/** One mail to one account. It holds neither address nor text: both are read when it is sent. */
@Entity('mail_message')
@Index('mail_message_account_idx', ['accountId', 'kind', 'at'])
@Index('mail_message_at_idx', ['at'])
@Check('mail_message_state_check', `state IN ('waiting', 'sending', 'sent', 'failed', 'kept-for-operator')`)
export class MailMessageEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mail_message_pk' })
  id!: string;

  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @ManyToOne(() => AccountEntity, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'mail_message_account_fk' })
  account!: AccountEntity;

  @Column('text')
  kind!: string;

  @Column('jsonb')
  facts!: Record<string, string>;

  /** A link or code, sealed; gone once it was sent, given up or past its time. */
  @Column('text', { nullable: true })
  secret!: string | null;

  @Column('text')
  state!: MailState;

  @Column('integer', { default: 0 })
  attempts!: number;

  /** Why it wasn't sent. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz')
  at!: Date;

  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt!: Date | null;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;
}
