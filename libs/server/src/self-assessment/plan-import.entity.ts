import type { PlanImportView } from '@cumple/contracts/self-assessment/plan-import';
import type { SheetTable } from '@cumple/domain/common/spreadsheet/sheet-table';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Problem } from './spreadsheet/examine-spreadsheet';
import { AccountEntity } from '../accounts/account.entity';

/** A spreadsheet that somebody sent to be looked at. What it says is kept until it is applied or forgotten. */
@Entity('plan_import')
@Index('plan_import_account_idx', ['accountId', 'createdAt'])
@Check('plan_import_sha256_check', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('plan_import_state_check', `state IN ('reading', 'has-problems', 'ready', 'applied', 'failed')`)
export class PlanImportEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'plan_import_pk' })
  id!: string;

  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @ManyToOne(() => AccountEntity, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'plan_import_account_fk' })
  account!: AccountEntity;

  /** Slug of the plan that it is for; `null` where the file itself names a new one, until it is applied. */
  @Column('text', { nullable: true })
  plan!: string | null;

  @Column('text', { name: 'file_name' })
  fileName!: string;

  @Column('text')
  sha256!: string;

  @Column('text')
  state!: PlanImportView['state'];

  @Column('integer', { name: 'rows_read', default: 0 })
  rowsRead!: number;

  @Column('integer', { name: 'rows_total', default: 0 })
  rowsTotal!: number;

  @Column('jsonb', { default: [] })
  problems!: Problem[];

  @Column('integer', { name: 'problem_count', default: 0 })
  problemCount!: number;

  @Column('jsonb', { nullable: true })
  changes!: PlanImportView['changes'] | null;

  /** Of everything that applying it changes, when it was looked at. */
  @Column('text', { nullable: true })
  fingerprint!: string | null;

  /** Applying it changes what an approved plan promises. */
  @Column('boolean', { name: 'asks_for_reason', default: false })
  asksForReason!: boolean;

  /** The sheets as they were read. */
  @Column('jsonb', { nullable: true })
  tables!: SheetTable[] | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
