import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity';

/** The key of what the record says of a person; without it that is unreadable, and the record still whole. */
@Entity('person_key')
@Check('person_key_length_check', 'octet_length(key) = 32')
export class PersonKeyEntity {
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'person_key_pk' })
  accountId!: string;

  @ManyToOne(() => AccountEntity, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'person_key_account_fk' })
  account!: AccountEntity;

  @Column('bytea')
  key!: Buffer;
}
