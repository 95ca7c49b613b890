import type { Page } from '@cumple/contracts/common/page';
import type { AuditHead, HistoryEntry } from '@cumple/contracts/workspace/history';
import { verifyAudit } from '@cumple/server-kit/audit/verify-audit';
import { type Deed, WriteDesk } from '../../common/write-desk';
import { sealPersonal } from '../../accounts/person-keys';
import { hidePlan } from '../../testing/hide-plan';
import { endedPlan, runningPlan } from '../../testing/tried-plans';
import { createWorkspaceApi, type Caller, type WorkspaceApi } from '../../testing/workspace-api';

let api: WorkspaceApi;
let contact: Caller;
const G1 = 'plans/zz-2025-2027/commitments/G1';
const day = (date: string) => ({ date, precision: 'day', text: date });

beforeAll(async () => {
  api = await createWorkspaceApi([runningPlan, endedPlan]);
  contact = await api.as({ role: 'point-of-contact', institution: 'water', email: 'secreta@example.org' });
  await record({ action: 'commitment.edited', about: G1, public: true, before: { endsOn: day('2026-02-28') }, after: { endsOn: day('2026-06-30') }, reason: 'Faltó el reglamento.' });
  await record({ action: 'milestone.added', about: `${G1}/milestones/4`, public: true, after: { title: 'Capacitar' } });
  await record({ action: 'commitment.edited', about: `${G1}0`, public: true, after: { title: 'Otro' } });
  await record({ action: 'commitment.edited', about: G1, public: false, after: { title: 'Borrador secreto' } });
  await record({ action: 'institution.edited', about: 'institutions/water', public: true, before: { name: 'Agua' }, after: { name: 'Autoridad del Agua' } });
});
afterAll(() => api.close());

/** Leaves an entry as an operation of the point of contact does. */
async function record(deed: Deed, institutionAcronym?: string): Promise<void> {
  const [post] = await api.database.owner.query<{ title: string }[]>('SELECT title FROM post WHERE id = $1', [contact.post]);
  const held = { role: 'point-of-contact' as const, mandate: contact.mandate, post: contact.post, postTitle: post?.title ?? '', institution: 'water', institutionName: 'Autoridad del Agua', ...(institutionAcronym && { institutionAcronym }), plan: null, deputy: false };
  const actor = { account: contact.account, secondFactor: true, roles: [held] };
  await api.app.get(WriteDesk).write({ actor, source: 'PATCH /spec' }, async (act) => {
    act.authorise('commitment.edit');
    act.record({ ...deed, personal: await sealPersonal(act.manager, contact.account, { email: 'secreta@example.org' }) });
  });
}
const history = (path = '/action-plans/zz-2025-2027/commitments/g1/history', language = 'es') => api.read<Page<HistoryEntry>>(path, { 'Accept-Language': language });

test('a commitment’s history tells what was done to it and its milestones, newest first', async () => {
  const page = await history();
  expect(page.total).toBe(2);
  expect(page.items.map(({ sentence }) => sentence)).toEqual([
    'ÁGUA agregó el hito 4 del compromiso G1: «Capacitar».',
    'ÁGUA movió la fecha de conclusión del compromiso G1 de 28/02/2026 a 30/06/2026. Motivo: Faltó el reglamento.',
  ]);
  expect(page.items[1]).toEqual({
    at: '2026-03-01T12:00:00.000Z', by: { institution: 'Autoridad del Agua', post: expect.stringContaining('point-of-contact') }, action: 'commitment.edited', subject: G1,
    before: { endsOn: day('2026-02-28') }, after: { endsOn: day('2026-06-30') }, reason: 'Faltó el reglamento.', source: 'PATCH /spec', sentence: page.items[1]?.sentence,
  });
});

test('in English, and by pages', async () => {
  const page = await history('/action-plans/zz-2025-2027/commitments/G1/history?pageSize=1&page=2', 'en');
  expect(page).toMatchObject({ total: 2, page: 2, items: [{ sentence: expect.stringContaining('moved the end date of commitment G1 from 28/02/2026') }] });
});

test('it names nobody, and says nothing that isn’t public', async () => {
  for (const path of ['/action-plans/zz-2025-2027/commitments/G1/history', '/action-plans/zz-2025-2027/history', '/institutions/water/history']) {
    const { text } = await api.get(path);
    expect(text).not.toMatch(/secret|Somebody|personal|account/i);
    expect(text).not.toContain(contact.account);
  }
});

test('a plan and an institution have theirs', async () => {
  expect((await history('/action-plans/zz-2025-2027/history')).items.filter(({ action }) => action !== 'plan-import.applied')).toHaveLength(3);
  expect((await history('/institutions/water/history')).items).toMatchObject([{ sentence: 'ÁGUA cambió la institución Autoridad del Agua (ÁGUA): el nombre, de «Agua» a «Autoridad del Agua».' }]);
});

test('one without history has an empty one; what isn’t there has none', async () => {
  expect(await history('/action-plans/zz-2025-2027/commitments/G2/history')).toMatchObject({ items: [], total: 0 });
  for (const path of ['/action-plans/none/history', '/action-plans/zz-2025-2027/commitments/none/history', '/institutions/none/history']) expect((await api.get(path)).status).toBe(404);
});

test('a plan that isn’t public has none', async () => {
  await hidePlan(api.database.owner, 'yy-2014-2016');
  expect((await api.get('/action-plans/yy-2014-2016/history')).status).toBe(404);
});

test('one statement answers', async () => expect(await api.statements('/action-plans/zz-2025-2027/commitments/G1/history')).toHaveLength(1));

test('the head is public, and the check finds it in the chain', async () => {
  const answer = await api.get('/audit/head');
  const head = answer.body as AuditHead;
  await record({ action: 'commitment.edited', about: G1, public: true });
  expect(await verifyAudit(api.database.app.manager, head)).toMatchObject({ whole: true, end: { entries: head.entries + 1 } });
});

test('institutions that an entry names are told by name, and its author stays as it was then', async () => {
  await record({ action: 'commitment.edited', about: 'plans/zz-2025-2027/commitments/G2', public: true, before: { leadInstitution: 'water' }, after: { leadInstitution: 'reviewer', supportingInstitutions: ['water'] } }, 'ADA');
  const sentences = async () => (await history('/action-plans/zz-2025-2027/commitments/G2/history')).items.map(({ sentence }) => sentence);
  const [before] = await sentences();
  expect(before).toMatch(/^ADA cambió el compromiso G2: la institución responsable, de .+ \(ÁGUA\) a [A-ZÁ][^«»]+; las instituciones de apoyo: .+ \(ÁGUA\)\.$/);
  await api.database.owner.query(`UPDATE institution SET acronym = 'NUEVA' WHERE slug = 'water'`);
  const [after] = await sentences();
  await api.database.owner.query(`UPDATE institution SET acronym = 'ÁGUA' WHERE slug = 'water'`);
  expect(after).toBe(before?.replaceAll('ÁGUA', 'NUEVA'));
});
