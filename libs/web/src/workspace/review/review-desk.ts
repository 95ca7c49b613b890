import { Injectable, computed, inject, signal } from '@angular/core';
import type { ManagedReport, ReportReturning } from '@cumple/contracts/progress/progress-report';
import { ApiProblem } from '../../common/workspace/api-problem';
import { randomKey } from '../../common/workspace/random-key';
import { metMeanwhile, outcomeWords, reportLabel } from './review-words';
import { ReviewClient } from './review-client';

/** What became of a report that left the queue, or why it stayed. */
export interface ReviewOutcomeLine {
  id: number;
  text: string;
  refused: boolean;
}

/** The version isn't the one that was read, or the report isn't where it was. */
const CAME_SECOND: readonly number[] = [409, 412];

/** What came of a decision: it was made, somebody else came first, or it wasn't possible. */
export type Decided = 'done' | 'met-somebody' | 'stays';

/** The queue of a page: which report is open, which are ticked, and what was decided. */
@Injectable()
export class ReviewDesk {
  private readonly client = inject(ReviewClient);
  readonly queue = signal<readonly ManagedReport[]>([]);
  readonly ticked = signal<ReadonlySet<number>>(new Set());
  /** What was decided here, newest first. */
  readonly outcomes = signal<readonly ReviewOutcomeLine[]>([]);
  readonly busy = signal(false);
  /** The form for notes is open beside the open report. */
  readonly returning = signal(false);
  /** Somebody moved or decided: the focus follows what is open. */
  readonly touched = signal(false);
  private readonly openId = signal<number | null>(null);
  readonly open = computed(() => this.queue().find(({ id }) => id === this.openId()) ?? null);

  show(reports: readonly ManagedReport[]): void {
    this.queue.set(reports);
    if (!this.open()) this.openId.set(reports[0]?.id ?? null);
  }

  choose(id: number | null): void {
    this.touched.set(true);
    this.openId.set(id);
    this.returning.set(false);
  }

  /** Opens the next (`1`) or the one before (`-1`). */
  move(by: 1 | -1): void {
    const ids = this.queue().map(({ id }) => id);
    const place = ids.indexOf(this.openId() ?? -1);
    const next = place === -1 ? ids[0] : ids[Math.min(Math.max(place + by, 0), ids.length - 1)];
    this.choose(next ?? null);
  }

  tick(id: number): void {
    this.ticked.update((before) => (before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id])));
  }

  tickAll(): void {
    this.ticked.set(this.ticked().size === this.queue().length ? new Set() : new Set(this.queue().map(({ id }) => id)));
  }

  publish(report: ManagedReport): Promise<Decided> {
    return this.decide(report, () => this.client.publish(report, randomKey()));
  }

  /** A refusal of the notes themselves is thrown, for their form to show. */
  return(report: ManagedReport, notes: ReportReturning, key: string): Promise<Decided> {
    return this.decide(report, () => this.client.returnWith(report, notes, key), true);
  }

  async publishTicked(plan: string): Promise<void> {
    const reports = this.queue().filter(({ id }) => this.ticked().has(id));
    if (this.busy() || !reports.length) return;
    this.busy.set(true);
    try {
      const outcome = await this.client.publishSeveral(plan, reports, randomKey());
      const lines = outcome.reports.map(({ id, published, problem }) => lineOf(reports.find((one) => one.id === id), published, problem));
      this.say(...lines);
      outcome.reports.filter(({ published }) => published).forEach(({ id }) => this.leave(id));
      this.ticked.set(new Set());
      if (outcome.reports.some(({ published }) => !published)) this.show(await this.client.queue(plan));
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      this.say({ id: 0, text: failure.detail, refused: true });
    } finally {
      this.busy.set(false);
    }
  }

  /** An evidence of the open report was judged: the report is as it was but for that. */
  replace(report: ManagedReport): void {
    this.queue.update((before) => before.map((one) => (one.id === report.id ? report : one)));
  }

  private async decide(report: ManagedReport, step: () => Promise<ManagedReport>, ownForm = false): Promise<Decided> {
    if (this.busy()) return 'stays';
    this.busy.set(true);
    try {
      const after = await step();
      this.say({ id: report.id, text: outcomeWords(after), refused: false });
      this.leave(report.id);
      return 'done';
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      if (await this.metSomebody(report, failure)) return 'met-somebody';
      if (ownForm) throw failure;
      this.say({ id: report.id, text: `${reportLabel(report)}: ${failure.detail}`, refused: true });
      return 'stays';
    } finally {
      this.busy.set(false);
    }
  }

  /** Somebody else came first: it is told what they did, and the queue goes on. */
  private async metSomebody(report: ManagedReport, failure: ApiProblem): Promise<boolean> {
    const fresh = CAME_SECOND.includes(failure.status) ? await this.client.one(report.id).catch(() => null) : null;
    if (!fresh || (fresh.state === 'submitted' && fresh.version === report.version)) return false;
    this.say({ id: report.id, text: metMeanwhile(fresh), refused: true });
    if (fresh.state === 'submitted') this.replace(fresh);
    else this.leave(report.id);
    return true;
  }

  /** Takes one out of the queue; the next takes its place. */
  private leave(id: number): void {
    const place = this.queue().findIndex((one) => one.id === id);
    const wasOpen = this.openId() === id;
    this.queue.update((before) => before.filter((one) => one.id !== id));
    this.ticked.update((before) => new Set([...before].filter((one) => one !== id)));
    if (wasOpen) this.choose(this.queue()[Math.min(place, this.queue().length - 1)]?.id ?? null);
  }

  private say(...lines: ReviewOutcomeLine[]): void {
    this.outcomes.update((before) => [...lines, ...before]);
  }
}

function lineOf(report: ManagedReport | undefined, published: boolean, problem: string | null): ReviewOutcomeLine {
  const label = report ? reportLabel(report) : '';
  const text = published ? $localize`:@@review.published:${label}:report:: publicado.` : $localize`:@@review.unpublished:${label}:report:: no se publicó. ${problem}:problem:`;
  return { id: report?.id ?? 0, text, refused: !published };
}
