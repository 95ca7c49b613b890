import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity';
import { PostEntity } from '../accounts/post.entity';

/** Something that an account, or whoever holds a post, is told. */
@Entity('notification')
@Index('notification_account_idx', ['accountId', 'at'])
@Index('notification_post_idx', ['postId', 'at'])
@Index('notification_alerts_idx', { synchronize: false })
@Check('notification_recipient_check', '(account_id IS NULL) <> (post_id IS NULL)')
export class NotificationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'notification_pk' })
  id!: string;

  @Column('text')
  kind!: string;

  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null;

  @ManyToOne(() => AccountEntity)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'notification_account_fk' })
  account!: AccountEntity | null;

  @Column('integer', { name: 'post_id', nullable: true })
  postId!: number | null;

  @ManyToOne(() => PostEntity)
  @JoinColumn({ name: 'post_id', foreignKeyConstraintName: 'notification_post_fk' })
  post!: PostEntity | null;

  /** What its text is filled with: names of plans, posts, commitments; never a person's. */
  @Column('jsonb')
  facts!: Record<string, string>;

  /** Address in the portal. */
  @Column('text', { nullable: true })
  address!: string | null;

  @Column('timestamptz')
  at!: Date;
}
