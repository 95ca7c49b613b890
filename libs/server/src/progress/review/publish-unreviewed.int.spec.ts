import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { Page } from '@cumple/contracts/common/page';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import type { HistoryEntry } from '@cumple/contracts/workspace/history';
import { RegularTasks } from '@cumple/server-kit/jobs/regular-tasks';
import { leaveReport } from '../../testing/submitted-reports';
import { runningPlan } from '../../testing/tried-plans';
import { createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';

const path = '/action-plans/zz-2025-2027/commitments/G1';
let api: WorkspaceApi;
beforeEach(async () => (api = await createWorkspaceApi([runningPlan])));
afterEach(() => api.close());

const look = (at: string) => api.app.get(RegularTasks).run((api.clock.now = new Date(at)));
const states = async () => (await api.database.owner.query<{ state: string }[]>('SELECT state FROM progress_report ORDER BY id')).map(({ state }) => state);
const deeds = async () => (await api.database.owner.query<{ about: string }[]>(`SELECT about FROM audit_entry WHERE action = 'report.published' ORDER BY seq`)).map(({ about }) => about);

test('what nobody reviews is published as not reviewed once its last working day has passed in the plan’s time zone, and once', async () => {
  await leaveReport(api, { milestone: 2, institution: 'water', milestoneState: 'done', doneOn: '2026-02-20', reviewDueOn: '2026-03-05' });
  await leaveReport(api, { milestone: 3, reviewDueOn: '2026-03-09' });
  // Still the 5th there.
  await look('2026-03-06T05:59:00Z');
  expect(await states()).toEqual(['submitted', 'submitted']);
  await look('2026-03-06T06:01:00Z');
  await look('2026-03-06T06:06:00Z');
  expect(await states()).toEqual(['published', 'submitted']);
  expect(await deeds()).toEqual(['plans/zz-2025-2027/commitments/G1/milestones/2/reports/1']);
  const { milestones, reports } = await api.read<Commitment>(path);
  expect(milestones.find(({ number }) => number === 2)).toMatchObject({ state: 'done', doneOn: '2026-02-20' });
  expect(reports?.latest[0]?.review).toEqual({ outcome: 'not-reviewed', by: null, judgeAndParty: false });
});

test('the public reads in plain words that nobody reviewed it', async () => {
  await leaveReport(api, { milestone: 2, institution: 'water', milestoneState: 'done', doneOn: '2026-02-20' });
  await look('2026-03-10T12:00:00Z');
  const { items } = await api.read<Page<HistoryEntry>>(`${path}/history`);
  expect(items.at(0)?.sentence).toBe(
    'El sistema publicó el informe de avance 1 sobre el hito 2 del compromiso G1: el estado, de en curso a concluido; la fecha de cumplimiento, de nada a 20/02/2026; la revisión: nadie lo revisó en el plazo señalado.');
  expect((await api.read<Page<HistoryEntry>>(`${path}/history`, { 'Accept-Language': 'en' })).items.at(0)?.sentence).toContain('nobody reviewed it within the stated time');
});

test('workers that look at the same time publish it once, and a reviewer who comes meanwhile is told', async () => {
  const id = await leaveReport(api, { milestone: 3 });
  const contact = await api.as({ role: 'point-of-contact', institution: 'planning-office' });
  await Promise.all([look('2026-03-10T12:00:00Z'), look('2026-03-10T12:00:00Z'), look('2026-03-10T12:00:00Z')]);
  expect(await deeds()).toHaveLength(1);
  await api.database.owner.query(`UPDATE sign_in_session SET last_seen_at = $1, expires_at = $1::timestamptz + interval '1 hour'`, [api.clock.now]);
  const { body } = await contact.send(workspacePaths.reportPublication(id)).set('If-Match', '"v1"').expect(409);
  expect(body).toMatchObject({ detail: expect.stringContaining('ya está publicado') });
});

test('one that can’t be published holds up no other', async () => {
  const broken = await leaveReport(api, { milestone: 2, institution: 'water', reviewDueOn: '2026-03-02' });
  await leaveReport(api, { milestone: 3 });
  await api.database.owner.query(`CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'disk'; END $$`);
  await api.database.owner.query(`CREATE TRIGGER fails BEFORE UPDATE ON progress_report FOR EACH ROW WHEN (OLD.id = ${broken}) EXECUTE FUNCTION fail()`);
  await look('2026-03-10T12:00:00Z');
  expect(await states()).toEqual(['submitted', 'published']);
  await api.database.owner.query('DROP TRIGGER fails ON progress_report');
  await look('2026-03-10T12:05:00Z');
  expect(await states()).toEqual(['published', 'published']);
});
