import type { Commitment } from '@cumple/contracts/public-site/commitment';
import { createReadApi, type ReadApi } from '../../testing/read-api';
import { endedPlan, runningPlan } from '../../testing/tried-plans';

let api: ReadApi;
beforeAll(async () => (api = await createReadApi([runningPlan, endedPlan])));
afterAll(() => api.close());

const one = (code: string, language = 'es') => api.read<Commitment>(`/action-plans/zz-2025-2027/commitments/${code}`, { 'Accept-Language': language });

test('a commitment tells all that is on record', async () => {
  expect(await one('G1')).toMatchObject({
    code: 'G1',
    planTitle: 'Plan de acción de Costa Imaginaria 2025-2027',
    statusDate: null,
    asOf: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    policyAreaName: expect.any(String),
    summarised: false,
    objective: 'Que cualquiera lea el presupuesto.',
    description: null,
    supportingInstitutions: [
      { slug: 'water', name: 'Autoridad del Agua', sector: 'government' },
      { slug: 'observatory', name: 'Observatorio Imaginario', sector: 'civil-society' },
    ],
    responsible: { post: 'Dirección', mailbox: 'direccion@oip.example' },
    milestones: [
      {
        number: 1,
        state: 'done',
        doneOn: '2025-11-30',
        dueOn: { date: '2025-12-31', precision: 'day', text: '2025-12-31' },
        startsOn: null,
        weight: 1,
        institution: null,
      },
      { number: 2, institution: { slug: 'water', name: 'Autoridad del Agua', acronym: 'ÁGUA' } },
      { number: 3, state: 'unknown' },
    ],
    assessments: [
      {
        kind: 'irm',
        organisation: 'Revisión Independiente',
        isLeadInstitution: false,
        level: 'limited',
        assessedOn: '2026-02-10',
        justification: null,
        source: 'MRI',
      },
      { kind: 'declared', isLeadInstitution: true, level: 'complete', assessedOn: '2026-01-31' },
    ],
    evidence: [
      {
        id: 'G1-1',
        url: 'https://presupuesto.example.org/',
        title: 'Nota',
        kind: 'press',
        milestone: 1,
        state: 'opens',
        checkedAt: '2026-02-01T10:00:00.000Z',
        sha256: 'b'.repeat(64),
        review: null,
      },
      { id: 'G1-2', state: 'unchecked', checkedAt: null, milestone: null },
    ],
    findings: [],
    previous: null,
    next: { code: 'G2', title: 'Medir el agua' },
  });
});

test('the code is matched without regard to case', async () => expect(await one('s21')).toEqual(await one('S21')));

test('its neighbours follow the plan’s own order', async () => {
  const neighbours = await Promise.all(['G10', 'S1', 'S21'].map(async (code) => one(code).then(({ previous, next }) => [previous?.code, next?.code])));
  expect(neighbours).toEqual([
    ['G2', 'S1'],
    ['G10', 'S21'],
    ['S1', undefined],
  ]);
});

test('findings speak the reader’s language', async () => {
  const [spanish] = (await one('G2')).findings;
  const [english] = (await one('G2', 'en')).findings;
  expect(spanish).toEqual({
    code: 'open-after-conclusion-date',
    severity: 'warning',
    subject: 'G2',
    declared: null,
    computed: null,
    place: 'line 12',
    message: 'Se declara con nivel limitado y su fecha de conclusión (28/02/2026) es anterior al informe (01/03/2026).',
  });
  expect(english?.message).toBe('It is declared limited and its conclusion date (2026-02-28) lies before the report (2026-03-01).');
});

test('where nothing is known nothing is claimed', async () => {
  expect(await one('S1')).toMatchObject({ responsible: null, milestones: [], assessments: [], evidence: [], progress: null, completion: { declared: null } });
});

test('every judgement stays, the latest of each organisation counts', async () => {
  await api.database.owner.query(
    `INSERT INTO assessment (commitment_id, organisation_id, kind, level, assessed_on, source)
     SELECT c.id, c.lead_institution_id, 'declared', 'substantial', '2026-02-20', 'Corrección' FROM commitment c JOIN action_plan p ON p.id = c.plan_id WHERE c.code = 'G1' AND p.slug = 'zz-2025-2027'`,
  );
  const { assessments, completion } = await one('G1');
  expect(assessments.map(({ level }) => level)).toEqual(['substantial', 'limited', 'complete']);
  expect(completion).toMatchObject({ declared: 'substantial', others: [{ level: 'limited' }], divergence: 1 });
});

test('withdrawn evidence is gone from sight, and quarantined names never appear', async () => {
  await api.database.owner.query(`UPDATE evidence SET withdrawn_at = now() WHERE position = 2`);
  await api.database.owner.query(
    `INSERT INTO quarantine.contact (commitment_id, report_sha256, person_name, email, telephone) SELECT id, repeat('a', 64), 'Nadie Imaginaria', 'nadie@example.org', '5555-0000' FROM commitment`,
  );
  expect((await one('G1')).evidence).toHaveLength(1);
  const everything = [
    '/action-plans',
    '/action-plans/zz-2025-2027',
    '/action-plans/zz-2025-2027/overview',
    '/action-plans/zz-2025-2027/commitments?q=nadie',
    '/action-plans/zz-2025-2027/commitments/G1',
    '/action-plans/zz-2025-2027/milestones',
    '/action-plans/zz-2025-2027/findings',
    '/institutions?q=nadie',
    '/institutions/planning-office',
  ];
  for (const path of everything) expect((await api.get(path)).text).not.toMatch(/nadie|5555-0000/i);
});

test.each(['/action-plans/zz-2025-2027/commitments/X9', '/action-plans/none/commitments/G1', '/action-plans/yy-2014-2016/commitments/S1'])(
  '%s is not found',
  async (path) => {
    const { status, type } = await api.get(path);
    expect([status, type]).toEqual([404, 'application/problem+json']);
  },
);

test('one statement answers', async () => expect(await api.statements('/action-plans/zz-2025-2027/commitments/G1')).toHaveLength(1));
