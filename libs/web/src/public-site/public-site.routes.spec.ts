import { Location } from '@angular/common';
import { RESPONSE_INIT } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding, withNavigationErrorHandler } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { ApiTransport } from '../common/api-transport';
import { toProblemPage } from '../common/navigation-problem';
import { listPage } from './commitments/listed.fixture';
import { publicSiteRoutes } from './public-site.routes';

async function visit(address: string, answers: Record<string, { status: number; body: unknown }>) {
  const response: ResponseInit = {};
  const get = async (path: string) => {
    const { status, body } = answers[path] ?? { status: 404, body: {} };
    return { status, body: JSON.stringify(body) };
  };
  TestBed.configureTestingModule({
    providers: [
      provideRouter(publicSiteRoutes, withComponentInputBinding(), withNavigationErrorHandler(toProblemPage)),
      { provide: ApiTransport, useValue: { get } },
      { provide: RESPONSE_INIT, useValue: response },
    ],
  });
  const harness = await RouterTestingHarness.create('/metodo');
  await harness.navigateByUrl(address);
  return { page: harness.routeNativeElement as HTMLElement, response, address: TestBed.inject(Location).path() };
}

describe('routes of the public site', () => {
  it.each(['/no/existe', '/planes/nada', '/planes/nada/compromisos', '/instituciones/nadie', '/planes/x/compromisos/Z9'])('%s is not found, under its own address', async (asked) => {
    const { page, response, address } = await visit(asked, {});
    expect(page.querySelector('h1')?.textContent).toBe('Esta página no existe');
    expect(response.status).toBe(404);
    expect(address).toBe(asked);
  });

  it('a failing API gives the failed page, which leads to the same address again', async () => {
    const { page, response, address } = await visit('/planes?x=1', { '/api/v1/action-plans?pageSize=100': { status: 500, body: {} } });
    expect(page.querySelector('h1')?.textContent).toContain('no está disponible');
    expect(page.querySelector('a')?.getAttribute('href')).toBe('/planes?x=1');
    expect(response.status).toBe(503);
    expect(address).toBe('/planes?x=1');
  });

  it('an institution that was joined to another leads to the other’s page', async () => {
    const institution = { slug: 'agua', name: 'Agua', acronym: null, sector: 'government', demonstration: true, plans: [], posts: [], coordinates: [] };
    const answer = { status: 200, body: institution };
    const { page, response, address } = await visit('/instituciones/agua-2', { '/api/v1/institutions/agua-2': answer, '/api/v1/institutions/agua': answer });
    expect([address, response.status, page.querySelector('h1')?.textContent]).toEqual(['/instituciones/agua', 308, 'Agua']);
  });

  it('the header’s link finds the commitments of the current plan', async () => {
    const plan = { slug: 'ejemplo', title: 'Plan de ejemplo' };
    const { address } = await visit('/compromisos', {
      '/api/v1/current-plan/overview': { status: 200, body: { plan } },
      '/api/v1/action-plans/ejemplo/commitments?pageSize=50': { status: 200, body: listPage([]) },
    });
    expect(address).toBe('/planes/ejemplo/compromisos');
  });
});
