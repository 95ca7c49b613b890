import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller';
import { found } from '../../common/found';
import { WriteDesk } from '../../common/write-desk';
import { citeEvidence } from './cite-evidence';
import { notNow } from './refuse';
import type { RowAddress } from './sheet-address';
import { takeRow } from './take-row';
import { takeSheet } from './take-sheet';

/** Discards a draft that nobody ever received; one that was returned stays. */
@Injectable()
export class DiscardDraft {
  constructor(private readonly desk: WriteDesk) {}

  discard(caller: Caller, address: RowAddress, version: number): Promise<void> {
    return this.desk.write(caller, async (act) => {
      const { sheet, row, report } = await takeRow(act, await takeSheet(act, address), address, version);
      const draft = found(report);
      if (row.row.report?.state !== 'draft') throw notNow('not-editable');
      await citeEvidence(act.manager, { report: draft, commitment: row.commitmentId, milestone: row.milestoneId, institution: sheet.institutionId }, []);
      await act.manager.query('DELETE FROM progress_report WHERE id = $1', [draft]);
    });
  }
}
