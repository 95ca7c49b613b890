import type { Day } from '@cumple/domain/common/day';
import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity';

/** The last day on which an account had its digest. */
@Entity('digest')
export class DigestEntity {
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'digest_pk' })
  accountId!: string;

  @OneToOne(() => AccountEntity, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'digest_account_fk' })
  account!: AccountEntity;

  @Column('date')
  day!: Day;

  /** What came before has been told. */
  @Column('timestamptz')
  at!: Date;
}
