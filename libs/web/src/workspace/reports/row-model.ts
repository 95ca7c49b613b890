import { type WritableSignal, computed, signal } from '@angular/core';
import type { ReportSheet, SheetReport, SheetRow } from '@cumple/contracts/progress/report-sheet';
import { isEditable } from '@cumple/domain/progress/progress-report.state';
import type { ReportContent } from '@cumple/domain/progress/report-content';
import { reasonsNotToSubmit, type SubmissionReason } from '@cumple/domain/progress/reasons-not-to-submit';
import { AutoSave } from './auto-save';
import type { KeptDrafts } from '../../common/workspace/kept-drafts';
import { ApiProblem } from '../../common/workspace/api-problem';
import type { ReportSheetsClient, SheetAddress } from './report-sheets-client';
import { contentOf, fill, type RowForm, rowForm } from './row-form';

/** Whether anything can still be written in a sheet. */
export function acceptsReports({ round, writable }: ReportSheet): boolean {
  if (!writable) return false;
  return round === null || round.state === 'open' || round.state === 'past-due';
}

/** What a row needs of its page. */
export interface RowServices {
  client: ReportSheetsClient;
  kept: KeptDrafts;
  account: string;
}

/** One milestone of the sheet: what is written, how far it is kept, and what it still lacks. */
export class RowModel {
  readonly key: string;
  readonly form: RowForm;
  readonly saving: AutoSave;
  readonly report: WritableSignal<SheetReport | null>;
  readonly content: WritableSignal<ReportContent>;
  /** Somebody else – or another tab – saved it meanwhile. */
  readonly conflict = signal<SheetReport | null>(null);
  readonly open: WritableSignal<boolean>;
  /** Its institution may still write in it. */
  readonly editable = computed(() => acceptsReports(this.sheet) && !this.row.withdrawn && !this.report()?.awaitingApproval && isEditable(this.report()?.state ?? 'draft'));
  /** Something was written: it can be sent. */
  readonly begun = computed(() => this.editable() && (this.report() !== null || this.dirty()));
  readonly reasons = computed((): SubmissionReason[] => (this.begun() ? this.judge() : []));
  readonly ready = computed(() => this.begun() && this.reasons().length === 0);
  private readonly dirty = signal(false);

  constructor(
    readonly row: SheetRow,
    private readonly sheet: ReportSheet,
    private readonly address: SheetAddress,
    private readonly services: RowServices,
  ) {
    this.key = `${row.commitment}-${row.milestone}`;
    this.form = rowForm(row);
    this.report = signal(row.report);
    this.content = signal(contentOf(this.form));
    this.open = signal(row.report?.state === 'returned');
    this.form.valueChanges.subscribe(() => this.noticed());
    this.saving = new AutoSave(this.form, {
      account: services.account, key: `report.${address.plan}.${address.round}.${address.institution}.${this.key}`, kept: services.kept,
      version: () => this.version, send: (renews) => this.send(renews),
    });
    if (this.editable()) this.base = this.saving.restore() ?? this.base;
    if (!this.editable()) this.form.disable({ emitEvent: false });
  }

  /** Of the plan: whose clock its hours are told by. */
  get timeZone(): string {
    return this.sheet.timeZone;
  }

  /** Of the stored draft; 0 while there is none. Unsent work of before builds on the one that it was written beside. */
  get version(): number {
    return this.base ?? this.report()?.version ?? 0;
  }
  private base: number | null = null;

  /** After a conflict: what was chosen is saved over the version that the other one saved. */
  async merge(chosen: ReportContent): Promise<void> {
    const theirs = this.conflict();
    if (!theirs) return;
    this.conflict.set(null);
    this.base = null;
    this.report.set(theirs);
    this.form.markAsDirty();
    fill(this.form, chosen);
    await this.saving.flush();
  }

  /** Throws away what nobody received. */
  async discard(): Promise<void> {
    await this.saving.rest();
    if (this.report()) await this.services.client.discard(this.address, this.row, this.version);
    this.report.set(null);
    this.base = null;
    this.form.markAsPristine();
    fill(this.form, contentOf(rowForm({ ...this.row, report: null })));
    this.saving.settle();
    this.dirty.set(false);
    this.open.set(false);
  }

  private noticed(): void {
    this.content.set(contentOf(this.form));
    if (this.form.dirty) this.dirty.set(true);
  }

  private async send(renews: boolean): Promise<void> {
    const content = contentOf(this.form);
    const saving = { ...content, obstacles: [...content.obstacles], evidence: [...content.evidence], milestoneVersion: this.row.milestoneVersion };
    try {
      this.report.set(await this.services.client.save(this.address, this.row, saving, this.version, renews));
      this.base = null;
    } catch (failure) {
      if (failure instanceof ApiProblem && failure.isConflict) await this.meet();
      throw failure;
    }
  }

  /** Reads what the other one saved. */
  private async meet(): Promise<void> {
    const sheet = await this.services.client.one(this.address);
    const theirs = sheet.rows.find(({ commitment, milestone }) => commitment === this.row.commitment && milestone === this.row.milestone)?.report ?? null;
    if (theirs) this.conflict.set(theirs);
    else this.base = null;
  }

  private judge(): SubmissionReason[] {
    const { row, sheet } = this;
    const report = { state: this.report()?.state ?? 'draft', awaitingApproval: false, roundClosed: sheet.round?.state === 'closed', content: this.content() } as const;
    const milestone = {
      dueOn: row.dueOn, withdrawn: row.withdrawn, lastState: row.lastState, reportedBefore: row.lastReport !== null, changedMeanwhile: row.changedMeanwhile && !this.dirty(),
    };
    return reasonsNotToSubmit(report, milestone, sheet.asOf);
  }
}
