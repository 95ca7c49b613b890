import { Check, Column, Entity, Exclusion, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import type { Day } from '@cumple/domain/common/day';
import type { MandateKind } from '@cumple/domain/institutions/mandate';
import { PostEntity } from './post.entity';

@Entity('mandate')
@Check('mandate_kind_check', `kind IN ('titular', 'acting', 'vacant')`)
@Check('mandate_period_check', 'ends_on IS NULL OR ends_on >= starts_on')
@Exclusion('mandate_one_at_a_time', `USING gist (post_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&)`)
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
}
