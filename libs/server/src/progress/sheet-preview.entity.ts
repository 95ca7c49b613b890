import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity';
import type { PreviewedDraft } from './spreadsheet/previewed-draft';

/** What a filled-in report sheet would save, kept for whoever sent it until it is applied or forgotten. */
@Entity('sheet_preview')
@Index('sheet_preview_account_idx', ['accountId', 'expiresAt'])
@Index('sheet_preview_expires_idx', ['expiresAt'])
export class SheetPreviewEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sheet_preview_pk' })
  id!: string;

  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @ManyToOne(() => AccountEntity, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'sheet_preview_account_fk' })
  account!: AccountEntity;

  /** By what its files are known. */
  @Column('text')
  sheet!: string;

  @Column('jsonb')
  rows!: PreviewedDraft[];

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'applied_at', nullable: true })
  appliedAt!: Date | null;
}
