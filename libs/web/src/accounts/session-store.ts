import { Injectable, computed, inject, signal } from '@angular/core';
import type { SessionView } from '@cumple/contracts/accounts/session';
import { KeptDrafts } from '../common/workspace/kept-drafts';
import { WorkspaceSession } from '../common/workspace/workspace-session';
import { AccountsClient } from './accounts-client';

/** Who is signed in, as the server last said. */
@Injectable({ providedIn: 'root' })
export class SessionStore {
  private readonly client = inject(AccountsClient);
  private readonly shared = inject(WorkspaceSession);
  private readonly drafts = inject(KeptDrafts);
  private readonly view = signal<SessionView | null>(null);
  readonly session = this.view.asReadonly();
  readonly account = computed(() => this.view()?.account ?? null);
  readonly roles = computed(() => this.view()?.roles ?? []);

  constructor() {
    this.shared.refresh = () => this.refresh();
  }

  /** The session, asked for once; `load` asks anew. */
  async known(): Promise<SessionView> {
    return this.view() ?? this.load();
  }

  async load(): Promise<SessionView> {
    return this.take(await this.client.session());
  }

  /** Remembers a session that an answer brought along. */
  take(session: SessionView): SessionView {
    this.view.set(session);
    this.shared.csrfToken.set(session.csrfToken);
    this.shared.account.set(session.account?.id ?? null);
    this.shared.rights.set(session.rights);
    return session;
  }

  async signOut(): Promise<void> {
    const session = await this.client.signOut().catch(() => this.client.session());
    this.drafts.removeAll();
    this.take(session);
  }

  /**
   * The token under a page that is open: a new one after signing in within another tab, or that of nobody, so that the next
   * request finds the session ended. Whoever signed in there as somebody else doesn't act from here.
   */
  private async refresh(): Promise<void> {
    const session = await this.client.session();
    const account = session.account?.id ?? null;
    if (account === this.shared.account()) this.take(session);
    else if (account === null) this.shared.csrfToken.set(session.csrfToken);
  }
}
