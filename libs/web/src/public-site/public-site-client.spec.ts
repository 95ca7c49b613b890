import { TestBed } from '@angular/core/testing';
import { ApiError } from '../common/api-error';
import { ApiTransport } from '../common/api-transport';
import { PublicSiteClient } from './public-site-client';

function clientOver(status: number, body: unknown = {}) {
  const asked: string[] = [];
  const get = async (path: string) => (asked.push(path), { status, body: JSON.stringify(body) });
  TestBed.configureTestingModule({ providers: [{ provide: ApiTransport, useValue: { get } }] });
  return { client: TestBed.inject(PublicSiteClient), asked };
}

describe('PublicSiteClient', () => {
  it('asks once for each page, at the contract’s addresses', async () => {
    const { client, asked } = clientOver(200);
    await client.currentOverview();
    await client.plans();
    await client.plan('ejemplo-2014-2016');
    await client.progressReports('ejemplo-2014-2016', 'G1', '2');
    await client.commitments('ejemplo-2014-2016', { level: ['complete'], page: 2 });
    await client.commitment('ejemplo-2014-2016', 'G1');
    await client.institutions({ sector: ['government'], q: 'salud', page: 2 });
    await client.institution('ministerio-ejemplo');
    expect(asked).toEqual([
      '/api/v1/current-plan/overview',
      '/api/v1/action-plans?pageSize=100',
      '/api/v1/action-plans/ejemplo-2014-2016',
      '/api/v1/action-plans/ejemplo-2014-2016/commitments/G1/progress-reports?pageSize=20&page=2',
      '/api/v1/action-plans/ejemplo-2014-2016/commitments?level=complete&page=2',
      '/api/v1/action-plans/ejemplo-2014-2016/commitments/G1',
      '/api/v1/institutions?sector=government&q=salud&page=2',
      '/api/v1/institutions/ministerio-ejemplo',
    ]);
  });

  it('keeps what people type within its place of the address', async () => {
    const { client, asked } = clientOver(200);
    await client.commitment('a/b', '../x?y');
    expect(asked).toEqual(['/api/v1/action-plans/a%2Fb/commitments/..%2Fx%3Fy']);
  });

  it.each([['asks for milestones over time where there are any', {}, 2], ['asks for none where nothing can be counted', null, 1]])('%s', async (_, progress, times) => {
    const { client, asked } = clientOver(200, { plan: { slug: 'ejemplo', milestones: { progress } } });
    const glance = await client.planGlance('ejemplo');
    expect([asked.length, glance.series !== null]).toEqual([times, times === 2]);
    expect(asked.at(-1)).toBe(times === 2 ? '/api/v1/action-plans/ejemplo/milestone-series' : '/api/v1/action-plans/ejemplo/overview');
  });

  it('knows no overview while there is no plan', async () => {
    expect(await clientOver(404).client.currentOverview()).toBeNull();
  });

  it('passes on every other failure', async () => {
    await expect(clientOver(503).client.currentOverview()).rejects.toBeInstanceOf(ApiError);
    TestBed.resetTestingModule();
    await expect(clientOver(404).client.plan('x')).rejects.toMatchObject({ status: 404 });
  });
});
