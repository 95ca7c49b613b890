import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity';
import { NotificationEntity } from './notification.entity';

/** That an account was sent a notification by mail, at once or in a digest: so nothing is lost between two digests, nor told twice. */
@Entity('notification_telling')
@Index('notification_telling_told_idx', ['toldAt'])
export class NotificationTellingEntity {
  @PrimaryColumn('uuid', { name: 'notification_id', primaryKeyConstraintName: 'notification_telling_pk' })
  notificationId!: string;

  @ManyToOne(() => NotificationEntity, { nullable: false })
  @JoinColumn({ name: 'notification_id', foreignKeyConstraintName: 'notification_telling_notification_fk' })
  notification!: NotificationEntity;

  @Index('notification_telling_account_idx')
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'notification_telling_pk' })
  accountId!: string;

  @ManyToOne(() => AccountEntity, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'notification_telling_account_fk' })
  account!: AccountEntity;

  @Column('timestamptz', { name: 'told_at' })
  toldAt!: Date;
}
