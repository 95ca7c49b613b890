import type { Language } from '@cumple/contracts/common/language';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import type { PdfContent } from '@cumple/server-kit/pdf/pdf-content';
import { writePdf } from '@cumple/server-kit/pdf/write-pdf';
import { Inject, Injectable, StreamableFile } from '@nestjs/common';
import type { Caller } from '../../common/caller';
import { ReportSheetsQuery } from '../sheets/report-sheets.query';
import type { SheetAddress } from '../sheets/sheet-address';
import { receiptDocument } from './receipt-document';
import { ReceiptsQuery } from './receipts.query';
import { sheetDocument } from './sheet-document';

/** Receipts, and sheets to be signed, as PDF. */
@Injectable()
export class Papers {
  constructor(
    private readonly receipts: ReceiptsQuery,
    private readonly sheets: ReportSheetsQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async receipt(caller: Caller, number: string, language: Language): Promise<StreamableFile> {
    const stored = await this.receipts.stored(caller, number);
    return file(receiptDocument(stored, language), `${number.toUpperCase()}.pdf`);
  }

  async sheetToSign(caller: Caller, address: SheetAddress, language: Language): Promise<StreamableFile> {
    const sheet = await this.sheets.one(caller, address);
    return file(sheetDocument(sheet, language, this.clock()), `${address.plan}-${address.institution}.pdf`);
  }
}

/** Names are of letters, digits and hyphens: the addresses that led here hold nothing else. */
async function file(content: PdfContent, name: string): Promise<StreamableFile> {
  return new StreamableFile(await writePdf(content), { type: 'application/pdf', disposition: `attachment; filename="${name}"` });
}
