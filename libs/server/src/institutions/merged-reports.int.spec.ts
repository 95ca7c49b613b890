import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { RoundBoard } from '@cumple/contracts/progress/reporting-round';
import { insertReport, insertRound, type InsertedReport } from '../testing/insert-round';
import { runningPlan } from '../testing/tried-plans';
import { createWorkspaceApi, type Caller, type WorkspaceApi } from '../testing/workspace-api';

const PLAN = 'zz-2025-2027';
let api: WorkspaceApi;
let contact: Caller;
let round: number;
beforeEach(async () => {
  api = await createWorkspaceApi([runningPlan]);
  contact = await api.as({ role: 'point-of-contact', institution: 'planning-office' });
  await contact.send(workspacePaths.institutions(), { slug: 'water-2', name: 'Agua', acronym: null, sector: 'government', jurisdiction: 'zz' }).expect(201);
  round = await insertRound(api.database.owner, PLAN);
});
afterEach(() => api.close());

const sql = <Row>(statement: string, values: unknown[] = []) => api.database.owner.query<Row[]>(statement, values);
const report = (institution: string, milestone: number, state: InsertedReport['state']) => insertReport(api.database.owner, round, { institution, commitment: 'G1', milestone, state });
const merge = () => contact.send(workspacePaths.institutionMerger('water-2'), { into: 'water', reason: 'Está dos veces' }).set('If-Match', '"v1"');
const reports = () => sql<{ institution: string; number: number; state: string }>(
  `SELECT i.slug AS institution, m.number, r.state FROM progress_report r JOIN report_sheet s ON s.id = r.sheet_id JOIN institution i ON i.id = s.institution_id JOIN milestone m ON m.id = r.milestone_id ORDER BY 1, 2, 3`);

test('sheets, reports, files, more time and reminders of the duplicate are those of the one that stays', async () => {
  await sql(`UPDATE milestone SET institution_id = (SELECT id FROM institution WHERE slug = 'water-2') WHERE number = 3`);
  await report('water-2', 3, 'submitted');
  await sql(`UPDATE report_sheet SET letter_number = 'OF-9'`);
  await sql(`INSERT INTO round_extension SELECT $1, id, '2026-03-20', 'Cambio', now() FROM institution WHERE slug = 'water-2'`, [round]);
  await sql(`INSERT INTO round_reminder SELECT $1, id, 'by-hand', '2026-02-27', '2026-02-27T15:00:00Z' FROM institution WHERE slug = 'water-2'`, [round]);
  await merge().expect(200);
  expect(await reports()).toEqual([{ institution: 'water', number: 3, state: 'submitted' }]);
  expect(await sql('SELECT letter_number, version FROM report_sheet')).toEqual([{ letter_number: 'OF-9', version: 2 }]);
  const { body } = await contact.get(workspacePaths.roundBoard(PLAN, 1)).expect(200);
  const { round: shown, institutions } = body as RoundBoard;
  expect(shown.extensions).toMatchObject([{ institution: { slug: 'water' }, dueOn: '2026-03-20' }]);
  expect(institutions.map(({ institution }) => institution.slug)).not.toContain('water-2');
  expect(institutions.find(({ institution }) => institution.slug === 'water')).toMatchObject({ dueOn: '2026-03-20', lastReminderAt: '2026-02-27T15:00:00.000Z', counts: { reported: 1 } });
});

test('where both have a sheet it becomes one: what was received stays, of two drafts the newer, and the longer time', async () => {
  await report('water', 1, 'draft');
  await report('water-2', 1, 'submitted');
  await report('water', 2, 'published');
  await report('water-2', 2, 'published');
  await report('water', 3, 'draft');
  await report('water-2', 3, 'draft');
  await sql(`UPDATE progress_report r SET saved_at = '2026-03-09T00:00:00Z', narrative = 'Nuevo' FROM report_sheet s JOIN institution i ON i.id = s.institution_id WHERE s.id = r.sheet_id AND i.slug = 'water-2' AND r.state = 'draft'`);
  await sql(`INSERT INTO round_extension SELECT $1, id, CASE slug WHEN 'water' THEN '2026-03-20'::date ELSE '2026-03-25' END, slug, now() FROM institution WHERE slug IN ('water', 'water-2')`, [round]);
  await merge().expect(200);
  expect(await reports()).toEqual([
    { institution: 'water', number: 1, state: 'submitted' }, { institution: 'water', number: 2, state: 'published' }, { institution: 'water', number: 2, state: 'published' }, { institution: 'water', number: 3, state: 'draft' },
  ]);
  expect(await sql(`SELECT narrative FROM progress_report WHERE state = 'draft'`)).toEqual([{ narrative: 'Nuevo' }]);
  expect((await contact.get(workspacePaths.reportingRound(PLAN, 1)).expect(200)).body).toMatchObject({ extensions: [{ institution: { slug: 'water' }, dueOn: '2026-03-25' }] });
});

test('what both sent of the same milestone has to be dealt with first', async () => {
  await report('water', 1, 'returned');
  await report('water-2', 1, 'submitted');
  expect((await merge().expect(422)).body).toMatchObject({ errors: [{ field: 'into', code: 'reports-collide' }] });
  expect(await reports()).toHaveLength(2);
});
