import { type WritableSignal, computed, signal } from '@angular/core';
import type { Language } from '@cumple/contracts/common/language';
import type { ReportSheet, SheetReport, SheetRow, SubmissionLine } from '@cumple/contracts/progress/report-sheet';
import { isEditable } from '@cumple/domain/progress/progress-report.state';
import type { ReportContent } from '@cumple/domain/progress/report-content';
import type { ReportDays } from '@cumple/domain/progress/report-days';
import { reasonsNotToSubmit, type SubmissionReason } from '@cumple/domain/progress/reasons-not-to-submit';
import { type SinceReturn, sinceReturn } from '@cumple/domain/progress/since-return';
import { rowLock } from '@cumple/domain/progress/sheet-lock';
import { AutoSave } from './auto-save';
import type { KeptDrafts } from '../../common/workspace/kept-drafts';
import { ApiProblem } from '../../common/workspace/api-problem';
import type { ReportSheetsClient, SheetAddress } from './report-sheets-client';
import { contentOf, fill, type RowForm, rowForm } from './row-form';
import { sentText } from './sent-text';

/** Whether a report of a sheet can still be written, as far as its sheet decides that. */
function takesReport({ lock = null, writable }: ReportSheet, report: SheetReport | null): boolean {
  return writable && rowLock(lock, report?.state ?? null) === null;
}

/** Where a sheet doesn't say. */
const ANY_DAY: ReportDays = { earliest: '0001-01-01', latest: '9999-12-31' };

/** What a row needs of its page. */
export interface RowServices {
  client: ReportSheetsClient;
  kept: KeptDrafts;
  account: string;
  language: Language;
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
  /** It was sent meanwhile, by somebody else or in another tab: what was typed here since, and goes with nothing. */
  readonly overtaken = signal<ReportContent | null>(null);
  /** The submission that it was last sent with, where it waits or was received. */
  readonly sentWith: WritableSignal<SubmissionLine | null>;
  readonly sent = computed(() => sentText(this.sentWith(), this.sheet.timeZone, this.services.language));
  readonly open: WritableSignal<boolean>;
  /** Its institution may still write in it. */
  readonly editable = computed(() => takesReport(this.sheet, this.report()) && !this.row.withdrawn && !this.row.waitsIn && !this.report()?.awaitingApproval && isEditable(this.report()?.state ?? 'draft'));
  /** Something was written: it can be sent. */
  readonly begun = computed(() => this.editable() && (this.report() !== null || this.dirty()));
  /** What was done about a report that was returned, also before it is saved. */
  readonly sinceReturn = computed((): SinceReturn | null => {
    const report = this.report();
    if (report?.state !== 'returned') return null;
    const stood = contentOf(rowForm({ ...this.row, report }));
    return sinceReturn({ before: report.sinceReturn ?? null, stood, says: this.content(), nothingToChange: this.nothingToChange() });
  });
  readonly reasons = computed((): SubmissionReason[] => (this.begun() ? this.judge() : []));
  readonly ready = computed(() => this.begun() && this.reasons().length === 0);
  private readonly dirty = signal(false);
  private readonly nothingToChange = signal(false);

  constructor(
    readonly row: SheetRow,
    private readonly sheet: ReportSheet,
    private readonly address: SheetAddress,
    private readonly services: RowServices,
  ) {
    this.key = `${row.commitment}-${row.milestone}`;
    this.form = rowForm(row);
    this.report = signal(row.report);
    this.sentWith = signal(lastSent(sheet, row));
    this.nothingToChange.set(this.form.controls.nothingToChange.value);
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

  get plan(): string {
    return this.address.plan;
  }

  get institution(): string {
    return this.address.institution;
  }

  /** Between which days it can name any. */
  get days(): ReportDays {
    return this.sheet.days ?? ANY_DAY;
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

  /** The letter that its notes ask about was changed. */
  answeredBy(sheet: ReportSheet): void {
    const fresh = rowOf(sheet, this.row)?.report;
    const known = this.report();
    if (known && fresh?.state === 'returned' && fresh.version === known.version) this.report.set({ ...known, sinceReturn: fresh.sinceReturn ?? null });
  }

  private noticed(): void {
    this.content.set(contentOf(this.form));
    this.nothingToChange.set(this.form.controls.nothingToChange.value);
    if (this.form.dirty) this.dirty.set(true);
  }

  private async send(renews: boolean): Promise<void> {
    const content = contentOf(this.form);
    const answer = this.report()?.state === 'returned' && { nothingToChange: this.nothingToChange() };
    const saving = { ...content, obstacles: [...content.obstacles], evidence: [...content.evidence], milestoneVersion: this.row.milestoneVersion, ...answer };
    try {
      this.report.set(await this.services.client.save(this.address, this.row, saving, this.version, renews));
      this.base = null;
    } catch (failure) {
      if (failure instanceof ApiProblem && failure.isConflict) await this.meet();
      throw failure;
    }
  }

  /** Reads what the other one saved, or sent. */
  private async meet(): Promise<void> {
    const sheet = await this.services.client.one(this.address);
    const theirs = rowOf(sheet, this.row)?.report ?? null;
    if (!theirs) this.base = null;
    else if (isEditable(theirs.state) && !theirs.awaitingApproval) this.conflict.set(theirs);
    else this.giveWay(theirs, lastSent(sheet, this.row));
  }

  /** It was sent: the row stands as it was sent, and says what was typed here besides. */
  private giveWay(sent: SheetReport, submission: SubmissionLine | null): void {
    this.overtaken.set(this.content());
    this.sentWith.set(submission);
    this.conflict.set(null);
    this.base = null;
    this.form.markAsPristine();
    fill(this.form, sent);
    this.form.disable({ emitEvent: false });
    this.saving.drop();
    this.dirty.set(false);
    this.report.set(sent);
  }

  private judge(): SubmissionReason[] {
    const { row, sheet } = this;
    const report = { state: this.report()?.state ?? 'draft', awaitingApproval: false, roundClosed: sheet.lock === 'round-closed', sinceReturn: this.sinceReturn(), content: this.content() } as const;
    const milestone = {
      dueOn: row.dueOn, withdrawn: row.withdrawn, lastState: row.lastState, reportedBefore: row.lastReport !== null, changedMeanwhile: row.changedMeanwhile && !this.dirty(),
      waitsElsewhere: Boolean(row.waitsIn), days: this.days,
    };
    return reasonsNotToSubmit(report, milestone, sheet.asOf);
  }
}

function rowOf({ rows }: ReportSheet, { commitment, milestone }: SheetRow): SheetRow | undefined {
  return rows.find((row) => row.commitment === commitment && row.milestone === milestone);
}

/** The newest submission that a milestone went with and that waits, or was received. */
function lastSent({ submissions = [] }: Partial<ReportSheet>, { commitment, milestone }: SheetRow): SubmissionLine | null {
  const theirs = submissions.filter(({ state, milestones }) => (state === 'received' || state === 'awaiting-approval') && milestones.some((each) => each.commitment === commitment && each.number === milestone));
  return theirs.sort((one, other) => other.sentAt.localeCompare(one.sentAt))[0] ?? null;
}
