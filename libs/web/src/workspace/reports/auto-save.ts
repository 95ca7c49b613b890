import { signal } from '@angular/core';
import type { FormGroup } from '@angular/forms';
import { CLEAN, type SaveStatus } from '@cumple/ui/form/save-status';
import { ApiProblem } from '../../common/workspace/api-problem';
import type { KeptDrafts } from '../../common/workspace/kept-drafts';

/** A pause in typing this long saves. */
const PAUSE_MS = 2000;
/** Where nobody answers, it is tried again after so long: a server that starts anew says nothing. */
const AGAIN_MS = 10_000;

/** Where a part of the sheet is kept in this browser, and how it is sent. */
export interface AutoSaving {
  account: string;
  key: string;
  kept: KeptDrafts;
  /** The version that what is typed builds on. */
  version: () => number;
  /** `renews`: whether an ended session may be asked about now. */
  send: (renews: boolean) => Promise<void>;
}

/**
 * Keeps one part of a sheet while it is filled in: in this browser at every change, on the server after a pause. What the
 * server doesn't have yet survives a closed tab, a lost connection and an ended session.
 */
export class AutoSave {
  readonly status = signal<SaveStatus>(CLEAN);
  /** What the server said when it refused to keep it. */
  readonly problem = signal<string | null>(null);
  /** Work of before was found in this browser, and put into the form. */
  readonly restored = signal(false);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<boolean> = Promise.resolve(true);
  private changes = 0;
  private left = false;

  constructor(
    private readonly form: FormGroup,
    private readonly to: AutoSaving,
  ) {
    form.valueChanges.subscribe(() => this.changed());
  }

  /** The version that unsent work of before builds on, once it was put back; `null` when there is none. */
  restore(): number | null {
    const { account, key, kept } = this.to;
    const draft = kept.read(account, key);
    if (!draft?.unsent) return null;
    this.form.markAsDirty();
    this.form.patchValue(draft.content['form'] as object);
    this.restored.set(true);
    return Number(draft.content['version']);
  }

  /** Sends what the server lacks now; whether it has everything then. */
  flush(renews = true): Promise<boolean> {
    clearTimeout(this.timer);
    this.sending = this.sending.then(() => this.send(renews));
    return this.sending;
  }

  /** The page was left: what is still missing is sent once, and otherwise waits in this browser. */
  async leave(): Promise<void> {
    this.left = true;
    await this.flush(false);
  }

  /** Waits for what is under way, so that it can't come after what follows; nothing else is sent of its own accord until something changes. */
  async rest(): Promise<void> {
    clearTimeout(this.timer);
    await this.sending;
    clearTimeout(this.timer);
  }

  /** The server has what is written, or it was thrown away. */
  settle(): void {
    clearTimeout(this.timer);
    this.form.markAsPristine();
    this.problem.set(null);
    this.restored.set(false);
    this.to.kept.remove(this.to.account, this.to.key);
  }

  /** What was typed is given up: there is nothing to send any more. */
  drop(): void {
    this.settle();
    this.status.set(CLEAN);
  }

  private changed(): void {
    if (!this.form.dirty) return;
    this.changes += 1;
    const { account, key, kept, version } = this.to;
    const written = kept.write(account, key, { content: { form: this.form.getRawValue() as unknown, version: version() }, at: new Date().toISOString(), unsent: true });
    this.status.set({ state: written ? 'saving' : 'unkept' });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(false), PAUSE_MS);
  }

  private async send(renews: boolean): Promise<boolean> {
    if (!this.form.dirty) return true;
    const sent = this.changes;
    try {
      await this.to.send(renews);
      if (sent === this.changes) this.saved();
      return sent === this.changes || this.send(renews);
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      this.refused(failure);
      return false;
    }
  }

  private saved(): void {
    this.settle();
    this.status.set({ state: 'saved', at: new Date() });
  }

  /** Without a connection or session it waits in this browser; what the server can't take is told. */
  private refused(failure: ApiProblem): void {
    if (failure.isOffline || failure.status === 401 || failure.status >= 500) this.wait(failure);
    else if (!failure.isConflict) {
      this.status.set({ state: 'unkept' });
      this.problem.set(failure.errors[0]?.message ?? failure.detail);
    }
  }

  private wait({ status }: ApiProblem): void {
    this.status.set({ state: 'offline' });
    if (!this.left && status !== 401) this.timer = setTimeout(() => void this.flush(false), AGAIN_MS);
  }
}
