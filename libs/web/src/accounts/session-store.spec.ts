import { TestBed } from '@angular/core/testing';
import type { SessionView } from '@cumple/contracts/accounts/session';
import { WorkspaceSession } from '../common/workspace/workspace-session';
import { AccountsClient } from './accounts-client';
import { SessionStore } from './session-store';

function session(id: string | null, csrfToken: string): SessionView {
  const account = id === null ? null : { id, name: null, email: `${id}@example.org`, language: 'es' as const, secondFactor: false };
  return { stage: id ? 'signed-in' : 'signed-out', csrfToken, secureTransport: true, account, roles: [], rights: [], endsAt: null, offers: { singleSignOn: null, demonstrationAccounts: [] } };
}

describe('SessionStore', () => {
  let server: SessionView;
  let store: SessionStore;
  let shared: WorkspaceSession;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [{ provide: AccountsClient, useValue: { session: async () => server, signOut: async () => session(null, 't-out') } }] });
    [store, shared] = [TestBed.inject(SessionStore), TestBed.inject(WorkspaceSession)];
    server = session('a', 't-1');
    await store.known();
  });

  it('takes the token of a sign-in within another tab', async () => {
    server = session('a', 't-2');
    await shared.refresh();
    expect(shared.csrfToken()).toBe('t-2');
  });

  it('remembers who worked here when the session has ended, so that they can go on', async () => {
    server = session(null, 't-3');
    await shared.refresh();
    expect([shared.csrfToken(), shared.account(), store.account()?.email]).toEqual(['t-3', 'a', 'a@example.org']);
  });

  it('never lets somebody else, signed in within another tab, act from here', async () => {
    server = session('b', 't-4');
    await shared.refresh();
    expect([shared.csrfToken(), shared.account()]).toEqual(['t-1', 'a']);
  });

  it('forgets everything on signing out', async () => {
    await store.signOut();
    expect([shared.account(), shared.csrfToken(), store.account()]).toEqual([null, 't-out', null]);
  });
});
