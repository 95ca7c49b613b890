import { TestBed } from '@angular/core/testing';
import { type CanActivateFn, type UrlTree, provideRouter } from '@angular/router';
import type { SessionView, SignInStage } from '@cumple/contracts/accounts/session';
import { WorkspaceSession } from '../common/workspace/workspace-session';
import { AccountsClient } from './accounts-client';
import { returnAddress } from './return-address';
import { SessionStore } from './session-store';
import { atStage, signedIn, withRight } from './signed-in.guard';

function sessionAt(stage: SignInStage): SessionView {
  const account = stage === 'signed-out' ? null : { id: 'a-1', name: null, email: 'x@example.org', language: 'es' as const, secondFactor: false };
  return { stage, csrfToken: 't', secureTransport: true, account, roles: [], rights: ['plan.read'], endsAt: null, offers: { singleSignOn: null, demonstrationAccounts: [] } };
}

async function passes(guard: CanActivateFn, stage: SignInStage): Promise<string | boolean> {
  TestBed.configureTestingModule({ providers: [provideRouter([]), { provide: AccountsClient, useValue: { session: async () => sessionAt(stage) } }] });
  const answer = (await TestBed.runInInjectionContext(() => guard({} as never, { url: '/espacio/planes?q=a' } as never))) as boolean | UrlTree;
  return typeof answer === 'boolean' ? answer : decodeURIComponent(answer.toString());
}

describe('the workspace’s doors', () => {
  it.each([
    ['signed-in', true],
    ['signed-out', '/espacio/ingresar?volver=/espacio/planes?q=a'],
    ['second-factor', '/espacio/segundo-factor?volver=/espacio/planes?q=a'],
    ['set-up-second-factor', '/espacio/activar-segundo-factor?volver=/espacio/planes?q=a'],
  ] as const)('%s: %s', async (stage, answer) => {
    expect(await passes(signedIn, stage)).toBe(answer);
  });

  it('lead who is signed in past the sign-in page', async () => {
    expect(await passes(atStage('signed-out'), 'signed-in')).toBe('/espacio');
  });

  it('open a page of a right to whom it is given', async () => {
    expect(await passes(withRight('plan.read'), 'signed-in')).toBe(true);
  });

  it('tell whom it isn’t given to', async () => {
    expect(await passes(withRight('plan.edit'), 'signed-in')).toBe('/espacio/sin-permiso');
  });

  it('tell every part of the workspace who is signed in', async () => {
    await passes(signedIn, 'signed-in');
    const shared = TestBed.inject(WorkspaceSession);
    expect([shared.account(), shared.csrfToken(), shared.may('plan.read'), shared.may('plan.edit')]).toEqual(['a-1', 't', true, false]);
    expect(TestBed.inject(SessionStore).account()?.email).toBe('x@example.org');
  });
});

describe('the page to come back to', () => {
  it.each(['/espacio', '/espacio/planes/x', '/espacio?a=1'])('%s', (address) => expect(returnAddress(address)).toBe(address));
  it.each(['https://evil.example', '//evil.example', '/espacio//evil.example', '/planes', '/espaciox', null])('never %s', (address) => expect(returnAddress(address)).toBe('/espacio'));
});
