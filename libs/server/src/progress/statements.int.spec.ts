import { apiPaths } from '@cumple/contracts/common/paths';
import type { Page } from '@cumple/contracts/common/page';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { ManagedReport, PublicationOutcome } from '@cumple/contracts/progress/progress-report';
import { countStatements } from '@cumple/server-kit/database/count-statements';
import { RegularTasks } from '@cumple/server-kit/jobs/regular-tasks';
import { OutboxDispatcher } from '@cumple/server-kit/outbox/outbox-dispatcher';
import { addRunningPlans } from '@cumple/testing/running-plans';
import { insertRound, publishReports, reportDeskOf, reportedPlan, saving } from '../testing/report-desk';
import { type Caller, createWorkspaceApi, type WorkspaceApi } from '../testing/workspace-api';

const PLAN = 'zz-2025-2027';
let api: WorkspaceApi;
let liaison: Caller;
let contact: Caller;
beforeAll(async () => {
  api = await createWorkspaceApi([reportedPlan]);
  for (const round of [1, 2]) await insertRound(api.database.owner, round);
  liaison = await api.as({ role: 'liaison', institution: 'planning-office' });
  contact = await api.as({ role: 'point-of-contact', institution: 'water' });
});
afterAll(() => api.close());

const pages = (): [string, () => PromiseLike<{ status: number }>][] => [
  ['sheet', () => liaison.get(workspacePaths.reportSheet(PLAN, 1, 'planning-office'))],
  ['sheets', () => liaison.get(workspacePaths.reportSheets())],
  ['board', () => contact.get(workspacePaths.roundBoard(PLAN, 1))],
  ['queue', () => contact.get(`${workspacePaths.reviewQueue(PLAN)}?pageSize=100`)],
  ['alerts', () => contact.get(workspacePaths.alerts())],
  ['home', () => contact.get(workspacePaths.coordination())],
  ['receipts', () => contact.get(workspacePaths.receipts())],
  ['commitment', () => api.anybody.get(apiPaths.commitment(PLAN, 'G1'))],
  ['progress reports', () => api.anybody.get(`${apiPaths.progressReports(PLAN, 'G1')}?pageSize=100`)],
  ['institution', () => api.anybody.get(apiPaths.institution('planning-office'))],
];

async function counted(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [name, ask] of pages()) counts[name] = await countStatements(api.database.app, async () => expect([name, (await ask()).status]).toEqual([name, 200]));
  return counts;
}

/** Two hundred published reports of one milestone, and some that wait. */
async function fill(): Promise<void> {
  const desk = reportDeskOf(liaison);
  await desk.report(4);
  await publishReports(api.database.owner, 'G1', 4, api.clock.now);
  await api.database.owner.query(`INSERT INTO progress_report (sheet_id, milestone_id, number, state, milestone_state, narrative, milestone_version, submission_id, submissions, received_at, saved_at, published_at, review)
    SELECT sheet_id, milestone_id, n + 1, 'published', milestone_state, narrative || n, milestone_version, submission_id, 1, received_at, saved_at, published_at, review FROM progress_report, generate_series(1, 199) n WHERE number = 1`);
  for (const milestone of [2, 3, 5]) await desk.report(milestone, saving({ evidence: [{ url: `https://datos.example.org/${milestone}`, file: null, title: null, kind: null }] }));
  await desk.report(1, saving({ obstacles: [{ kind: 'budget', text: null }], correctiveAction: 'Se pidió.' }));
}

test('pages take as many statements of two hundred reports as of none', async () => {
  const empty = await counted();
  await fill();
  const full = await counted();
  // The sheet asks for its submissions once there is one.
  expect(full).toEqual({ ...empty, sheet: (empty['sheet'] ?? 0) + 1 });
  expect(full).toMatchObject({ commitment: 1, 'progress reports': 1, institution: 1 });
  expect(Math.max(...Object.values(full))).toBeLessThanOrEqual(4);
}, 60_000);

describe('with the plans that run, the institutions of a round and the reports that are published together', () => {
  const add = (first: number, plans: number) => addRunningPlans(api.database.owner, { first, plans, commitments: 4, milestones: 3, today: '2026-03-02' });
  /** What is looked at every few minutes, and what it leaves to be told. */
  const look = async () => {
    await api.app.get(RegularTasks).run(api.clock.now);
    await api.app.get(OutboxDispatcher).drain();
  };
  const looked = () => countStatements(api.database.app, look);
  beforeAll(async () => {
    // A Monday: at weekends nobody is told of alerts.
    api.clock.now = new Date('2026-03-02T18:00:00Z');
    await api.database.owner.query(`UPDATE sign_in_session SET last_seen_at = $1, expires_at = $1::timestamptz + interval '1 hour'`, [api.clock.now]);
  });

  test('pages, and what is looked at every few minutes, take as many of twenty as of one', async () => {
    await add(1, 1);
    await look();
    const one = { ...(await counted()), look: await looked() };
    await add(2, 19);
    await look();
    expect({ ...(await counted()), look: await looked() }).toEqual(one);
  }, 60_000);

  test('a round tells two hundred institutions of its opening as it tells two', async () => {
    const opened = async (plan: string, institutions: number) => {
      await api.database.owner.query(`INSERT INTO institution (jurisdiction_id, slug, name, sector) SELECT jurisdiction_id, $1 || '-' || n, $1 || ' ' || n, 'government' FROM action_plan, generate_series(1, $2::int) n WHERE slug = $1`, [plan, institutions]);
      await api.database.owner.query(`INSERT INTO post (institution_id, title, role) SELECT id, 'Enlace', 'liaison' FROM institution WHERE name LIKE $1 || ' %'`, [plan]);
      await api.database.owner.query(`INSERT INTO account (id, email, name, language, created_at, password_hash) SELECT gen_random_uuid(), i.slug || '@example.org', 'Somebody', 'es', now(), 'x' FROM institution i WHERE i.name LIKE $1 || ' %'`, [plan]);
      await api.database.owner.query(`INSERT INTO mandate (post_id, kind, starts_on, account_id) SELECT p.id, 'titular', '2020-01-01', a.id FROM institution i JOIN post p ON p.institution_id = i.id JOIN account a ON a.email = i.slug || '@example.org' WHERE i.name LIKE $1 || ' %'`, [plan]);
      await api.database.owner.query(`INSERT INTO milestone (commitment_id, number, position, title, state, institution_id)
        SELECT c.id, 100 + row_number() OVER (ORDER BY i.id), 100 + row_number() OVER (ORDER BY i.id), 'Hito', 'under-way', i.id FROM commitment c JOIN action_plan p ON p.id = c.plan_id JOIN institution i ON i.name LIKE $1 || ' %' WHERE p.slug = $1 AND c.number = 1`, [plan]);
      await api.database.owner.query(`WITH made AS (INSERT INTO reporting_round (plan_id, number, name, period_starts_on, period_ends_on, opens_on, due_on) SELECT id, 9, 'Corte', '2026-01-01', '2026-02-28', '2026-03-02', '2026-03-31' FROM action_plan WHERE slug = $1 RETURNING id)
        INSERT INTO round_milestone (round_id, milestone_id) SELECT made.id, m.id FROM made, milestone m JOIN institution i ON i.id = m.institution_id WHERE i.name LIKE $1 || ' %'`, [plan]);
      const statements = await looked();
      const [mails] = await api.database.owner.query<{ count: number }[]>(`SELECT count(*)::int AS count FROM mail_message m JOIN account a ON a.id = m.account_id WHERE m.kind = 'round.opened' AND a.email LIKE $1 || '-%'`, [plan]);
      expect(mails?.count).toBe(institutions);
      return statements;
    };
    await look();
    expect(await opened('running-4', 200)).toBe(await opened('running-3', 2));
  }, 60_000);

  test('fifty reports are published by as many statements as one', async () => {
    await addRunningPlans(api.database.owner, { first: 21, plans: 1, commitments: 50, milestones: 3, today: '2026-03-02' });
    const published = async (plan: string, most: number) => {
      const { items } = (await contact.get(`${workspacePaths.reviewQueue(plan)}?pageSize=100`).expect(200)).body as Page<ManagedReport>;
      const reports = items.slice(0, most).map(({ id, version }) => ({ id, version }));
      return countStatements(api.database.app, async () => {
        const { body } = await contact.send(workspacePaths.reportPublications(plan), { reports }).expect(200);
        expect((body as PublicationOutcome).reports).toEqual(reports.map(({ id }) => ({ id, published: true, problem: null })));
        expect(reports).toHaveLength(most);
      });
    };
    expect(await published('running-21', 50)).toBe(await published('running-5', 1));
  }, 60_000);
});
