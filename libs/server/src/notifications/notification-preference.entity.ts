import type { Delivery } from '@cumple/contracts/notifications/notification';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity';

/** How an account wants to be told of one kind, where it isn't the usual way. */
@Entity('notification_preference')
@Check('notification_preference_delivery_check', `delivery IN ('at-once', 'digest', 'workspace-only')`)
export class NotificationPreferenceEntity {
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'notification_preference_pk' })
  accountId!: string;

  @ManyToOne(() => AccountEntity, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'notification_preference_account_fk' })
  account!: AccountEntity;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'notification_preference_pk' })
  kind!: string;

  @Column('text')
  delivery!: Delivery;
}
