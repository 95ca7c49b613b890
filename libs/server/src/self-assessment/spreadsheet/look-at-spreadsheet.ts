import { Injectable } from '@nestjs/common';
import { createHash, randomUUID } from 'node:crypto';
import type { Caller } from '../../common/caller';
import { WriteDesk } from '../../common/write-desk';
import { SpreadsheetReader } from './spreadsheet-reader';

export interface SentSpreadsheet {
  /** Slug of the plan that it is for; `null` where the file itself names a new one. */
  plan: string | null;
  fileName: string;
  bytes: Buffer;
}

/** Takes a spreadsheet in to be looked at; nothing of the plan changes. What was sent a week ago, or is one of too many, is forgotten. */
@Injectable()
export class LookAtSpreadsheet {
  constructor(
    private readonly desk: WriteDesk,
    private readonly reader: SpreadsheetReader,
  ) {}

  async look(caller: Caller, { plan, fileName, bytes }: SentSpreadsheet): Promise<string> {
    const place = this.reader.takePlace();
    const id = randomUUID();
    try {
      await this.desk.write(caller, async (act) => {
        act.authorise('plan.import', { plan });
        const account = caller.actor?.account;
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        await act.manager.query(FORGET, [account, act.now]);
        await act.manager.query(
          `INSERT INTO plan_import (id, account_id, plan, file_name, sha256, state, created_at) VALUES ($1, $2, $3, $4, $5, 'reading', $6)`,
          [id, account, plan, fileName, sha256, act.now],
        );
      });
      place.read(id, bytes);
    } catch (error) {
      place.leave();
      throw error;
    }
    return id;
  }
}

const FORGET = `DELETE FROM plan_import WHERE created_at < $2::timestamptz - interval '7 days'
  OR id IN (SELECT id FROM plan_import WHERE account_id = $1 ORDER BY created_at DESC OFFSET 9)`;
