import { DestroyRef, Injectable, inject, signal } from '@angular/core';
import type { FormGroup } from '@angular/forms';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { CLEAN, type SaveStatus } from '@cumple/ui/form/save-status';
import { ApiProblem } from './api-problem';
import { type KeptDraft, KeptDrafts } from './kept-drafts';
import { WorkspaceApi } from './workspace-api';
import { WorkspaceSession } from './workspace-session';

type Content = Record<string, unknown>;

/** A pause in typing this long sends the draft to the server. */
const PAUSE_MS = 2000;

/**
 * Keeps what is typed into one form: in this browser at once, on the server after a pause. To be listed in `providers` of
 * the page, which calls `keep` once, shows `status` in its save bar and `<web-draft-offer>`, and calls `forget` when saved.
 */
@Injectable()
export class DraftKeeper {
  private readonly api = inject(WorkspaceApi);
  private readonly session = inject(WorkspaceSession);
  private readonly kept = inject(KeptDrafts);
  private readonly shown = signal<SaveStatus>(CLEAN);
  private readonly found = signal<KeptDraft | null>(null);
  private form: FormGroup | null = null;
  private key = '';
  private post: number | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Requests go one after the other: what is forgotten can't come back by one that was under way. */
  private queue: Promise<void> = Promise.resolve();
  /** Grows with whatever is typed or forgotten: an answer to an earlier one says nothing of it. */
  private edition = 0;
  readonly status = this.shown.asReadonly();
  /** Earlier unsaved work that differs from what the form shows: to be offered. */
  readonly offer = this.found.asReadonly();

  constructor() {
    const online = () => void this.send();
    const leaving = (event: BeforeUnloadEvent) => this.shown().state === 'unkept' && event.preventDefault();
    addEventListener('online', online);
    addEventListener('beforeunload', leaving);
    inject(DestroyRef).onDestroy(() => {
      removeEventListener('online', online);
      removeEventListener('beforeunload', leaving);
      void this.send();
    });
  }

  /** Begins: looks for earlier work under `key`, such as `commitments.demo.C4`, and keeps what is typed from now on. */
  async keep(form: FormGroup, key: string, post: number | null = null): Promise<void> {
    [this.form, this.key, this.post] = [form, key, post];
    form.valueChanges.subscribe(() => this.changed());
    const draft = this.kept.read(this.account, key) ?? (await this.fromServer());
    if (draft && form.pristine && differs(draft.content, form.getRawValue())) this.found.set(draft);
  }

  /** Puts the earlier work into the form. */
  restore(): void {
    const draft = this.found();
    this.found.set(null);
    if (!draft) return;
    this.form?.patchValue(draft.content);
    this.form?.markAsDirty();
  }

  /** Once saved, or thrown away. */
  async forget(): Promise<void> {
    clearTimeout(this.timer);
    this.found.set(null);
    this.shown.set(CLEAN);
    this.form?.markAsPristine();
    this.edition += 1;
    this.kept.remove(this.account, this.key);
    await this.afterwards(() => this.api.delete<void>(workspacePaths.draft(this.key), { renews: false }).catch(() => undefined));
  }

  private get account(): string {
    return this.session.account() ?? '';
  }

  private changed(): void {
    if (!this.form?.dirty) return;
    this.found.set(null);
    this.edition += 1;
    const kept = this.write(true);
    this.shown.set(kept ? { state: 'saving' } : { state: 'unkept' });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), PAUSE_MS);
  }

  private write(unsent: boolean): boolean {
    const content = this.form?.getRawValue() as Content;
    return this.kept.write(this.account, this.key, { content, at: new Date().toISOString(), unsent });
  }

  private send(): Promise<void> {
    clearTimeout(this.timer);
    return this.afterwards(() => this.put());
  }

  private afterwards(request: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(request);
    return this.queue;
  }

  /** Sends what the server lacks. An ended session isn't asked about here: the work is in this browser, and a click will ask. */
  private async put(): Promise<void> {
    const { form, edition } = this;
    const before = this.shown();
    if (!form || !['saving', 'offline', 'unkept'].includes(before.state)) return;
    const failure = await this.api.put(workspacePaths.draft(this.key), { content: form.getRawValue() as Content, post: this.post }, { renews: false }).then(() => null, (reason: unknown) => ({ reason }));
    if (edition !== this.edition) return;
    if (!failure) this.write(false);
    if (failure && before.state === 'unkept') return;
    this.shown.set(failure?.reason instanceof ApiProblem && failure.reason.isOffline ? { state: 'offline' } : { state: 'saved', at: new Date() });
  }

  private async fromServer(): Promise<KeptDraft | null> {
    const drafts = await this.api.get<{ key: string; content: Content; updatedAt: string }[]>(workspacePaths.drafts()).catch(() => []);
    const own = drafts.find((draft) => draft.key === this.key);
    return own ? { content: own.content, at: own.updatedAt, unsent: false } : null;
  }
}

function differs(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
