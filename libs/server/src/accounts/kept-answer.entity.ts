import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity';

/** The answer to a request that may be repeated: the same key gets the same answer. */
@Entity('kept_answer')
export class KeptAnswerEntity {
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'kept_answer_pk' })
  accountId!: string;

  @ManyToOne(() => AccountEntity, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'kept_answer_account_fk' })
  account!: AccountEntity;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'kept_answer_pk' })
  key!: string;

  @Column('text', { name: 'request_hash' })
  requestHash!: string;

  @Column('integer', { nullable: true })
  status!: number | null;

  @Column('jsonb', { nullable: true })
  headers!: Record<string, string> | null;

  @Column('json', { nullable: true })
  body!: unknown;

  @Index('kept_answer_at_idx')
  @Column('timestamptz')
  at!: Date;
}
