import type { InstitutionRecord } from '@cumple/contracts/public-site/institution';
import { insertReport, insertRound } from '../../testing/insert-round';
import { reportDeskOf, reportedPlan } from '../../testing/report-desk';
import { createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';

const path = '/institutions/planning-office';
let api: WorkspaceApi;
let round: number;
beforeEach(async () => {
  api = await createWorkspaceApi([reportedPlan]);
  round = await insertRound(api.database.owner, 'zz-2025-2027', { dueOn: '2026-03-13' });
});
afterEach(() => api.close());

const record = () => api.read<InstitutionRecord>(path);
const rounds = async () => (await record()).plans[0]?.rounds;
const counted = { number: 1, name: 'Corte de marzo', dueOn: '2026-03-13', closedOn: null, asked: 6, received: 3, missing: 0, published: 1, extension: null };

test('rounds tell what they asked and what was received; nothing is missing before the day has passed in the plan’s time zone', async () => {
  const states = ['draft', 'submitted', 'returned', 'published', 'withdrawn'] as const;
  for (const [index, state] of states.entries()) await insertReport(api.database.owner, round, { institution: 'planning-office', commitment: 'G1', milestone: index + 1, state });
  expect(await rounds()).toEqual([counted]);
  api.clock.now = new Date('2026-03-14T05:59:00Z');
  expect(await rounds()).toEqual([counted]);
  api.clock.now = new Date('2026-03-14T06:00:00Z');
  expect(await rounds()).toEqual([{ ...counted, missing: 3 }]);
  expect(await record()).toMatchObject({ asOf: '2026-03-14' });
});

test('who was given more time misses nothing until then', async () => {
  await api.database.owner.query(`INSERT INTO round_extension (round_id, institution_id, due_on, reason, made_at) SELECT $1, id, '2026-03-20', 'Inundación', now() FROM institution WHERE slug = 'planning-office'`, [round]);
  api.clock.now = new Date('2026-03-20T12:00:00Z');
  expect(await rounds()).toMatchObject([{ dueOn: '2026-03-20', asked: 6, received: 0, missing: 0, extension: { roundDueOn: '2026-03-13', reason: 'Inundación' } }]);
  api.clock.now = new Date('2026-03-21T12:00:00Z');
  expect(await rounds()).toMatchObject([{ missing: 6 }]);
});

test('a round that was closed before it was due misses nothing, one that was closed after does', async () => {
  const close = (at: string) => api.database.owner.query('UPDATE reporting_round SET closed_at = $1', [at]);
  await close('2026-03-14T05:59:00Z');
  api.clock.now = new Date('2026-03-20T12:00:00Z');
  expect(await rounds()).toMatchObject([{ closedOn: '2026-03-13', asked: 6, missing: 0 }]);
  await close('2026-03-14T06:00:00Z');
  expect(await rounds()).toMatchObject([{ closedOn: '2026-03-14', asked: 6, missing: 6 }]);
});

test('a round that was never announced is nobody’s to read', async () => {
  await api.database.owner.query('UPDATE reporting_round SET announced_at = NULL');
  expect(await rounds()).toEqual([]);
});

test('whoever holds the page’s tag learns that a report was received', async () => {
  const tag = String((await api.get(path)).headers['etag']);
  await reportDeskOf(await api.as({ role: 'liaison', institution: 'planning-office' })).report(4);
  // The news travels through the database, after the answer.
  for (let status = 304; status === 304;) status = (await api.get(path, { 'If-None-Match': tag })).status;
  expect(await rounds()).toMatchObject([{ received: 1, published: 0 }]);
});
