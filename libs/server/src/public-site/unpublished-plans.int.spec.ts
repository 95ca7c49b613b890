import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { aCommitment, aMilestone, anAssessment, anEvidence, anInstitution, aPlanDocument, aPlanHeader, aReport } from '@cumple/testing/plan-document-builder';
import { RevisionBoard } from '@cumple/server-kit/revision/revision-board';
import { RevisionListener } from '@cumple/server-kit/revision/revision-listener';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { growRevisions } from '../action-plans/grow-revisions';
import { hidePlan } from '../testing/hide-plan';
import { createReadApi, type ReadApi } from '../testing/read-api';
import { runningPlan } from '../testing/tried-plans';

const secret = (word: string) => `secreto-${word}`;

/** A plan of the same jurisdiction that shares an institution with the public one, and has one of its own. */
const draftPlan = aPlanDocument({
  plan: aPlanHeader({ slug: secret('plan'), title: 'Plan secreto', startsOn: '2026-01-01', endsOn: '2028-12-31', timeZone: 'Pacific/Auckland', coordinator: secret('office') }),
  institutions: [anInstitution({ posts: [] }), anInstitution({ slug: secret('office'), name: 'Oficina secreta', acronym: 'SECRETO' })],
  policyAreas: [{ code: secret('area'), name: 'Eje secreto' }],
  commitments: [
    aCommitment({
      code: 'SECRETO1', title: 'Publicar lo secreto', policyArea: secret('area'), leadInstitution: secret('office'), supportingInstitutions: ['planning-office'],
      milestones: [aMilestone({ number: 1, title: 'Hito secreto', institution: 'planning-office', state: 'unknown' })],
      evidence: [anEvidence({ url: 'https://secreto.example.org/' })],
      assessments: [anAssessment({ organisation: secret('office'), level: 'complete' })],
    }),
    aCommitment({ code: 'SECRETO2', number: 2, title: 'Otro secreto', responsiblePost: null, assessments: [] }),
  ],
  forumSessions: [{ heldOn: '2026-02-02', place: null, source: 'table' }],
  report: aReport({ title: 'Informe secreto', reportDate: '2026-02-20' }),
  findings: [{ code: 'missing-field', subject: 'SECRETO1', declared: null, computed: null, place: 'secreto', params: { field: 'endsOn' } }],
});

let api: ReadApi;
let templates: string[];
let before: Map<string, string>;
const publicNames: Record<string, string> = { plan: 'zz-2025-2027', code: 'G1', slug: 'planning-office' };
const secretNames: Record<string, string> = { plan: secret('plan'), code: 'SECRETO1', slug: secret('office') };
const filled = (template: string, names: Record<string, string>) => template.replaceAll(/\{(\w+)\}/g, (_, name: string) => names[name] ?? name);
const answers = async (): Promise<Map<string, string>> => {
  const read: [string, string][] = [];
  for (const path of templates.map((template) => filled(template, publicNames))) read.push([path, JSON.stringify(withoutRevision((await api.get(path)).body))]);
  return new Map(read);
};

beforeAll(async () => {
  api = await createReadApi([runningPlan]);
  const { paths } = SwaggerModule.createDocument(api.app, new DocumentBuilder().build());
  templates = Object.keys(paths).filter((path) => !path.startsWith(WORKSPACE_PREFIX)).map((path) => path.replace('/api/v1', ''));
  before = await answers();
  await api.apply(draftPlan);
  await hidePlan(api.database.owner, secret('plan'));
  // As after a start: the board has heard of the plan while this spec still made it.
  await api.app.get(RevisionListener).onApplicationShutdown();
});
afterAll(() => api.close());

test('every public address answers as if the plan weren’t there, to the letter', async () => {
  expect(before.size).toBeGreaterThan(8);
  expect(await answers()).toEqual(before);
});

test('whatever is asked by its names is as unknown as what was never there', async () => {
  for (const template of templates.filter((path) => path.includes('{'))) {
    const known = await api.get(filled(template, secretNames));
    const unknown = await api.get(filled(template, { plan: 'never-there', code: 'NEVER1', slug: 'never-there' }));
    expect([template, known.status, known.headers['etag']]).toEqual([template, 404, undefined]);
    expect({ ...(known.body as object), instance: '' }).toEqual({ ...(unknown.body as object), instance: '' });
  }
  expect((await api.get(`/action-plans/zz-2025-2027/commitments/SECRETO1`)).status).toBe(404);
});

test.each(['/commitments?q=secreto', '/commitments?q=SECRETO1', '/commitments?plan=secreto-plan', '/commitments?institution=secreto-office', '/commitments?policyArea=secreto-area', '/institutions?q=secreto'])(
  'no filter finds it: %s',
  async (path) => {
    const { body, status } = await api.get(path);
    expect([status, (body as { total: number }).total, JSON.stringify(body).toLowerCase().includes('secret')]).toEqual([200, 0, false]);
  },
);

test('neither tags nor the site’s revision tell that it changes', async () => {
  const site = async () => (await api.database.owner.query<{ revision: number }[]>('SELECT revision FROM site'))[0]?.revision;
  const revision = await site();
  await api.database.app.transaction(async (manager) => {
    const [{ id } = { id: 0 }] = await manager.query<{ id: number }[]>('SELECT id FROM action_plan WHERE slug = $1', [secret('plan')]);
    await growRevisions(manager, id);
  });
  expect(await site()).toBe(revision);
});

test('the board of revisions knows public plans alone, from its start and by announcement', async () => {
  const board = new RevisionBoard();
  const listener = new RevisionListener(board, { databaseUrl: api.database.appUrl });
  await listener.onApplicationBootstrap();
  await api.database.owner.query(`UPDATE action_plan SET title = title || '!', revision = revision + 1`);
  await api.database.owner.query(`UPDATE site SET revision = 4711`);
  const now = new Date();
  while (!board.siteVersion(now)?.startsWith('s4711.')) await new Promise(setImmediate);
  expect([board.planVersion('zz-2025-2027', now) === null, board.planVersion(secret('plan'), now)]).toEqual([false, null]);
  // Its time zone would show in the days that the site's version names.
  expect(board.siteVersion(new Date('2026-11-21T12:00:00Z'))).toBe('s4711.2026-11-21');
  await listener.onApplicationShutdown();
});

test('the tables refuse to hide or delete what was public', async () => {
  const { owner } = api.database;
  await expect(owner.query(`UPDATE action_plan SET published_at = NULL WHERE slug = 'zz-2025-2027'`)).rejects.toThrow('stays public');
  await expect(owner.query(`DELETE FROM action_plan WHERE slug = 'zz-2025-2027'`)).rejects.toThrow('not deleted');
});

function withoutRevision(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body, (name, value: unknown) => (name === 'revision' ? undefined : value)));
}
