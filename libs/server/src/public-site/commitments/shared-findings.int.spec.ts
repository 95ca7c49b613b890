import type { Commitment } from '@cumple/contracts/public-site/commitment';
import type { CommitmentPage } from '@cumple/contracts/public-site/commitment-page';
import { shippedPlans } from '../../self-assessment/shipped-plans';
import { createReadApi, type ReadApi } from '../../testing/read-api';

let api: ReadApi;
beforeAll(async () => {
  api = await createReadApi(shippedPlans);
});
afterAll(() => api.close());

test('a text that several commitments share is told on each of them', async () => {
  for (const code of ['G4', 'G10', 'G16']) {
    const { findings } = await api.read<Commitment>(`/action-plans/gt-2014-2016/commitments/${code}`);
    expect(findings.map(({ message }) => message)).toContain('Un mismo texto (objetivo) aparece en varios compromisos: G4, G10, G16.');
  }
});

test('texts that this site summarised say so', async () => {
  expect((await api.read<Commitment>('/action-plans/gt-2014-2016/commitments/G4')).summarised).toBe(true);
});

test('lists find commitments by the findings that they share', async () => {
  const list = await api.read<CommitmentPage>('/action-plans/gt-2014-2016/commitments?finding=shared-evidence&pageSize=100');
  const shared = list.items.map(({ code }) => code);
  expect(shared).toEqual(expect.arrayContaining(['G1', 'G3', 'G16', 'S26']));
  expect(list.facets.finding).toContainEqual({ value: 'shared-evidence', name: null, count: shared.length });
});
