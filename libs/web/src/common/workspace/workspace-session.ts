import { Injectable, computed, signal } from '@angular/core';
import type { Permission } from '@cumple/domain/common/rights';

/**
 * What every part of the workspace may know of who is signed in; the column "accounts" fills it (`SessionStore`). When a
 * session ends while somebody works, `renew` waits until they have signed in again over the page.
 */
@Injectable({ providedIn: 'root' })
export class WorkspaceSession {
  readonly csrfToken = signal('');
  /** Id of the account; `null` when nobody is signed in. */
  readonly account = signal<string | null>(null);
  readonly rights = signal<readonly Permission[]>([]);
  /** The session ended under somebody's hands: ask for the password in place. */
  readonly renewing = computed(() => this.waiting().length > 0);
  /** Reads the session anew; set by the column that can. */
  refresh: () => Promise<unknown> = async () => undefined;
  private readonly waiting = signal<readonly ((renewed: boolean) => void)[]>([]);

  may(permission: Permission): boolean {
    return this.rights().includes(permission);
  }

  /** Whether the session was renewed. Where nobody is signed in there is nothing to renew. */
  renew(): Promise<boolean> {
    if (this.account() === null) return Promise.resolve(false);
    return new Promise((resolve) => this.waiting.update((before) => [...before, resolve]));
  }

  /** By the dialog: signed in again, or given up. */
  endRenewal(renewed: boolean): void {
    const waiting = this.waiting();
    this.waiting.set([]);
    waiting.forEach((resolve) => resolve(renewed));
  }
}
