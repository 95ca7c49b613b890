import type { Page } from '@cumple/contracts/common/page';
import type { Receipt } from '@cumple/contracts/progress/report-sheet';
import { reachOf } from '@cumple/domain/common/reach';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller';
import { found } from '../../common/found';
import { offsetOf, type PageRequest } from '../../common/page-request';
import { ReadDatabase } from '../../common/read-database';
import { receiptSql, receiptsSql } from './receipt.sql';
import { shownReceipt, type StoredReceipt } from './stored-receipt';

const NUMBER = /^CR-(\d{4})-(\d{4,9})$/i;

/** Receipts of what the caller may read: its institution's, or everybody's. One statement each. */
@Injectable()
export class ReceiptsQuery {
  constructor(private readonly database: ReadDatabase) {}

  async list({ actor }: Caller, request: PageRequest): Promise<Page<Receipt>> {
    const row = await this.database.one<{ total: number; items: StoredReceipt[] | null }>(receiptsSql, [JSON.stringify(reachOf(actor, 'report.read')), request.pageSize, offsetOf(request)]);
    return { items: (row?.items ?? []).map(shownReceipt), ...request, total: row?.total ?? 0 };
  }

  async one(caller: Caller, number: string): Promise<Receipt> {
    return shownReceipt(await this.stored(caller, number));
  }

  /** With what was received. Somebody else's is as good as none. */
  async stored({ actor }: Caller, number: string): Promise<StoredReceipt> {
    const [, year, sequence] = found(NUMBER.exec(number));
    const row = await this.database.one<{ receipt: StoredReceipt }>(receiptSql, [JSON.stringify(reachOf(actor, 'report.read')), Number(year), Number(sequence)]);
    return found(row).receipt;
  }
}
