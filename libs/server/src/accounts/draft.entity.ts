import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity';
import { PostEntity } from './post.entity';

/** Work that isn't saved yet. It belongs to a post where one is meant, so that it passes to whoever holds the post next. */
@Entity('draft')
@Unique('draft_post_key', ['postId', 'key'])
@Unique('draft_account_key', ['accountId', 'key'])
@Check('draft_owner_check', '(post_id IS NULL) <> (account_id IS NULL)')
export class DraftEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'draft_pk' })
  id!: number;

  @Column('integer', { name: 'post_id', nullable: true })
  postId!: number | null;

  @ManyToOne(() => PostEntity)
  @JoinColumn({ name: 'post_id', foreignKeyConstraintName: 'draft_post_fk' })
  post!: PostEntity | null;

  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null;

  @ManyToOne(() => AccountEntity)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'draft_account_fk' })
  account!: AccountEntity | null;

  /** Which form it is of, e.g. `plans/demo/commitments/G1`. */
  @Column('text')
  key!: string;

  @Column('jsonb')
  content!: Record<string, unknown>;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
