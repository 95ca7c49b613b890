import { computed } from '@angular/core';
import type { ReportSheet, SheetSubmission } from '@cumple/contracts/progress/report-sheet';
import type { ApprovalMode } from '@cumple/domain/progress/submission.state';
import type { SaveStatus } from '@cumple/ui/form/save-status';
import { LetterModel } from './letter-model';
import type { SheetAddress } from './report-sheets-client';
import { RowModel, type RowServices } from './row-model';

const WORST_FIRST: readonly SaveStatus['state'][] = ['unkept', 'offline', 'saving', 'saved', 'clean'];

/** The whole sheet while it is filled in. */
export class SheetModel {
  readonly rows: readonly RowModel[];
  readonly letter: LetterModel;
  /** What can be sent now, and what was begun and lacks something. */
  readonly ready = computed(() => this.rows.filter((row) => row.ready()));
  readonly lacking = computed(() => this.rows.filter((row) => row.begun() && !row.ready()));
  /** Among what is ready is something that the authority refused. */
  readonly refused = computed(() => this.ready().filter(({ row }) => row.approvalRefused));
  /** The first that was returned with notes. */
  readonly noted: RowModel | undefined;
  /** How far what was typed has got: the worst of all parts. */
  readonly status = computed((): SaveStatus => {
    const all = [this.letter.saving.status(), ...this.rows.map((row) => row.saving.status())];
    return all.sort((one, other) => WORST_FIRST.indexOf(one.state) - WORST_FIRST.indexOf(other.state) || latest(other) - latest(one))[0] ?? { state: 'clean' };
  });

  constructor(
    readonly sheet: ReportSheet,
    readonly address: SheetAddress,
    services: RowServices,
  ) {
    this.rows = sheet.rows.map((row) => new RowModel(row, sheet, address, services));
    this.noted = this.rows.find((row) => row.report()?.notes.length);
    this.letter = new LetterModel(sheet, address, services, (fresh) => this.rows.forEach((row) => row.answeredBy(fresh)));
  }

  /** What was begun and isn't sent along, as people name it: `C4·5`. */
  leftOut(): string[] {
    return this.lacking().map(({ row }) => `${row.commitment}·${row.milestone}`);
  }

  /** Sends whatever the server lacks; whether it has everything then. */
  async flush(renews = true): Promise<boolean> {
    const kept = [await this.letter.saving.flush(renews)];
    for (const row of this.rows) kept.push(await row.saving.flush(renews));
    return kept.every(Boolean);
  }

  /** The page was left, or read anew. */
  leave(): void {
    for (const { saving } of [this.letter, ...this.rows]) void saving.leave();
  }

  /** What is sent: every row that is ready, in the version that was saved last. */
  submission(approval: ApprovalMode, signedFile: string | null): SheetSubmission {
    const reports = this.ready().map(({ row, version }) => ({ commitment: row.commitment, number: row.milestone, version }));
    return { reports, approval, ...(signedFile && { signedFile }) };
  }
}

function latest(status: SaveStatus): number {
  return status.state === 'saved' ? status.at.getTime() : 0;
}
