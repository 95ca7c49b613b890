import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity';
import { NotificationEntity } from './notification.entity';

/** That an account has read a notification: one of a post is read by each of its holders. */
@Entity('notification_reading')
export class NotificationReadingEntity {
  @PrimaryColumn('uuid', { name: 'notification_id', primaryKeyConstraintName: 'notification_reading_pk' })
  notificationId!: string;

  @ManyToOne(() => NotificationEntity, { nullable: false })
  @JoinColumn({ name: 'notification_id', foreignKeyConstraintName: 'notification_reading_notification_fk' })
  notification!: NotificationEntity;

  @Index('notification_reading_account_idx')
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'notification_reading_pk' })
  accountId!: string;

  @ManyToOne(() => AccountEntity, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'notification_reading_account_fk' })
  account!: AccountEntity;

  @Column('timestamptz', { name: 'read_at' })
  readAt!: Date;
}
