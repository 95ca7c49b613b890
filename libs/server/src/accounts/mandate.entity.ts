import { Check, Column, Entity, Exclusion, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import type { Day } from '@cumple/domain/common/day';
import type { MandateKind } from '@cumple/domain/institutions/mandate';
import { AccountEntity } from './account.entity';
import { PostEntity } from './post.entity';

@Entity('mandate')
@Check('mandate_kind_check', `kind IN ('titular', 'acting', 'vacant')`)
@Check('mandate_period_check', 'ends_on IS NULL OR ends_on >= starts_on')
@Check('mandate_vacant_check', `kind <> 'vacant' OR account_id IS NULL`)
@Exclusion('mandate_one_at_a_time', `USING gist (post_id WITH =, ((deputy)::integer) WITH =, daterange(starts_on, ends_on, '[]') WITH &&) WHERE (ended_at IS NULL)`)
export class MandateEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'mandate_pk' })
  id!: number;

  @Index('mandate_post_idx')
  @Column('integer', { name: 'post_id' })
  postId!: number;

  @ManyToOne(() => PostEntity, { nullable: false })
  @JoinColumn({ name: 'post_id', foreignKeyConstraintName: 'mandate_post_fk' })
  post!: PostEntity;

  @Column('text')
  kind!: MandateKind;

  @Column('date', { name: 'starts_on' })
  startsOn!: Day;

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn!: Day | null;

  @Index('mandate_account_idx')
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null;

  /** Who holds it; `null` when vacant, or known by the post alone. */
  @ManyToOne(() => AccountEntity)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'mandate_account_fk' })
  account!: AccountEntity | null;

  @Column('boolean', { default: false })
  deputy!: boolean;

  /** The moment at which it was ended by hand; from then on it gives no rights, whatever its dates say. */
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  /** Why it is acting or vacant, for the public. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('integer', { default: 1 })
  version!: number;
}
