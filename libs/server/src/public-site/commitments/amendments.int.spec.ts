import type { Commitment } from '@cumple/contracts/public-site/commitment';
import { runningPlan } from '../../testing/tried-plans';
import { createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';
import { type CommitmentDesk, deskOf, faults, PLAN } from '../../testing/commitment-desk';

let api: WorkspaceApi;
let desk: CommitmentDesk;
beforeEach(async () => {
  api = await createWorkspaceApi([runningPlan]);
  desk = deskOf(await api.as({ role: 'point-of-contact', institution: 'planning-office' }));
});
afterEach(() => api.close());

const shown = (code: string) => api.read<Commitment>(`/action-plans/${PLAN}/commitments/${code}`);
const day = (date: string) => ({ date, precision: 'day', text: date });
const reason = 'El Congreso aplazó la ley.';

it('a change of the promise of an approved plan asks for a reason, and nothing is changed without it', async () => {
  const answer = await desk.edit('G1', { endsOn: day('2026-10-31') });
  expect([answer.status, faults(answer)]).toEqual([422, ['reason: reason-needed']]);
  expect((await shown('G1')).endsOn?.date).toBe('2026-02-28');
});

it('the public reads the baseline beside the present, the days shifted and the texts word by word', async () => {
  expect((await desk.edit('G1', { endsOn: day('2026-10-31'), objective: 'Que cualquiera lea el catálogo.', leadInstitution: 'water', supportingInstitutions: [], reason })).status).toBe(200);
  const { amendments, approvedOn, baseline, endsOn, timeZone } = await shown('G1');
  expect([endsOn?.date, timeZone, approvedOn]).toEqual(['2026-10-31', 'America/Guatemala', '2024-12-15']);
  expect(amendments).toMatchObject([{ kind: 'change', reason, milestone: null, by: { institution: 'Oficina Imaginaria de Planificación', post: expect.stringMatching(/^point-of-contact/) } }]);
  expect(baseline).toMatchObject({ approvedOn: '2024-12-15', milestones: [] });
  const fields = Object.fromEntries((baseline?.fields ?? []).map((each) => [each.field, each]));
  expect(fields).toMatchObject({
    endsOn: { before: '2026-02-28', after: '2026-10-31', daysShifted: 245, words: null },
    leadInstitution: { before: 'Oficina Imaginaria de Planificación', after: 'Autoridad del Agua' },
    supportingInstitutions: { before: 'Observatorio Imaginario, Autoridad del Agua', after: null },
    objective: { words: [{ kind: 'same', text: 'Que cualquiera lea el ' }, { kind: 'removed', text: 'presupuesto' }, { kind: 'added', text: 'catálogo' }, { kind: 'same', text: '.' }] },
  });
});

it('the baseline is what was approved, whatever was amended in between, and is gone when all is as it was', async () => {
  const { title } = await shown('G1');
  for (const next of ['Uno', 'Dos', 'Tres']) await desk.edit('G1', { title: next, reason });
  expect((await shown('G1')).baseline?.fields).toMatchObject([{ field: 'title', before: title, after: 'Tres' }]);
  await desk.edit('G1', { title, reason });
  expect(await shown('G1')).toMatchObject({ baseline: null, amendments: { length: 4 } });
});

it('a correction asks for none and is no amendment', async () => {
  expect((await desk.edit('G1', { results: 'Se publicó.' })).status).toBe(200);
  expect(await shown('G1')).toMatchObject({ results: 'Se publicó.', amendments: [], baseline: null });
});

it('milestones that were added, changed and withdrawn are amendments', async () => {
  expect(faults(await desk.addMilestone('G1', {}))).toEqual(['reason: reason-needed']);
  expect((await desk.addMilestone('G1', { title: 'Auditar', reason })).body).toMatchObject({ number: 4, weight: 1, state: 'unknown', source: null, version: 1 });
  expect((await desk.editMilestone('G1', 2, { dueOn: day('2026-03-31'), reason })).status).toBe(200);
  expect((await desk.withdrawMilestone('G1', 3, { reason: 'Ya no hace falta.' })).status).toBe(200);
  const { amendments, baseline, milestones, progress } = await shown('G1');
  expect(amendments.map(({ kind, milestone }) => [kind, milestone])).toEqual([['milestone-withdrawn', 3], ['milestone-changed', 2], ['milestone-added', 4]]);
  expect(baseline?.milestones.map(({ number, kind, reason: why }) => [number, kind, why])).toEqual([[2, 'changed', reason], [3, 'withdrawn', 'Ya no hace falta.'], [4, 'added', reason]]);
  expect(baseline?.milestones[0]?.fields).toMatchObject([{ field: 'dueOn', daysShifted: 31 }]);
  expect(milestones.map(({ number }) => number)).toEqual([1, 2, 4, 3]);
  expect(milestones.at(-1)?.withdrawal?.reason).toBe('Ya no hace falta.');
  expect(progress).toMatchObject({ done: 1, underWay: 1, notStarted: 0, unknown: 1, total: 3 });
});

it('a reopened commitment keeps its declared level, and shows the reopening until a new one is declared', async () => {
  expect(faults(await desk.reopen('G2'))).toEqual(['commitment: not-complete']);
  expect((await desk.reopen('G1')).body).toMatchObject({ declared: 'complete', reopening: { reason: 'El portal ya no responde.' } });
  expect(await shown('G1')).toMatchObject({ completion: { declared: 'complete' }, reopening: { reopenedAt: '2026-03-01T12:00:00.000Z' }, amendments: [{ kind: 'reopening' }], baseline: null });
  expect(faults(await desk.reopen('G1'))).toEqual(['commitment: already-reopened']);
  await api.database.owner.query(
    `INSERT INTO assessment (commitment_id, organisation_id, kind, level, assessed_on, source)
     SELECT id, lead_institution_id, 'declared', 'substantial', '2026-03-02', 'Informe' FROM commitment WHERE code = 'G1'`);
  expect(await shown('G1')).toMatchObject({ completion: { declared: 'substantial' }, reopening: null });
});

it('whether a complete commitment is still in force is asked again after the months named', async () => {
  expect(faults(await desk.check('S1', { inForce: true, reason: 'Funciona.' }))).toEqual(['commitment: not-complete']);
  const yes = await desk.check('G1', { inForce: true, reason: 'Funciona.', checkAgainAfterMonths: 6 });
  expect(yes.body).toMatchObject({ checkInForceOn: '2026-09-01', inForce: { inForce: true, reason: 'Funciona.' } });
  const no = await desk.check('G1', { inForce: false, reason: 'No responde.' });
  expect(no.body).toMatchObject({ checkInForceOn: null, inForce: { inForce: false }, reopening: null, declared: 'complete' });
  expect((await shown('G1')).amendments).toMatchObject([{ kind: 'in-force-check', reason: 'No responde.' }, { kind: 'in-force-check', reason: 'Funciona.' }]);
});

it('amendments are announced and recorded with what stood there before, and one statement reads them', async () => {
  await desk.edit('G1', { title: 'Otro', results: 'x', reason });
  const [entry] = await api.database.app.query<{ content: string }[]>(`SELECT content::text FROM audit_entry WHERE action = 'commitment.edited'`);
  expect(entry?.content).toContain('Publicar las contrataciones');
  expect(await api.database.app.query('SELECT kind, payload FROM outbox_event')).toMatchObject([{ kind: 'commitment.amended', payload: { plan: PLAN, code: 'G1' } }]);
  expect(await api.statements(`/action-plans/${PLAN}/commitments/G1`)).toHaveLength(1);
});
