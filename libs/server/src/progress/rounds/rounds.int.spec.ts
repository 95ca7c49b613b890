import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { ReportingRound, RoundBoard } from '@cumple/contracts/progress/reporting-round';
import { countStatements } from '@cumple/server-kit/database/count-statements';
import { endedPlan, runningPlan } from '../../testing/tried-plans';
import { insertReport } from '../../testing/insert-round';
import { createWorkspaceApi, type Caller, type WorkspaceApi } from '../../testing/workspace-api';

const PLAN = 'zz-2025-2027';
const ROUND = workspacePaths.reportingRound(PLAN, 1);
let api: WorkspaceApi;
let contact: Caller;
let water: Caller;
let office: Caller;
beforeAll(async () => {
  // Costa Imaginaria takes the days of a country that has holidays: a made-up one has weekends alone.
  api = await createWorkspaceApi([runningPlan, endedPlan]);
  await sql(`UPDATE jurisdiction SET code = 'gt' WHERE code = 'zz'`);
  contact = await api.as({ role: 'point-of-contact', institution: 'planning-office' });
  water = await api.as({ role: 'liaison', institution: 'water' });
  office = await api.as({ role: 'liaison', institution: 'planning-office' });
});
let recorded = 0;
beforeEach(async () => {
  api.clock.now = new Date('2026-03-01T12:00:00Z');
  await sql('TRUNCATE reporting_round, report_sheet, progress_report CASCADE');
  await sql('UPDATE milestone SET withdrawn_at = NULL, withdrawal_reason = NULL');
  recorded = (await sql<{ seq: number }>('SELECT coalesce(max(seq), 0) AS seq FROM audit_entry'))[0]?.seq ?? 0;
});
afterAll(() => api.close());

const sql = <Row>(statement: string, values: unknown[] = []) => api.database.owner.query<Row[]>(statement, values);
const creation = (changes: object = {}) => ({ name: 'Corte de marzo', periodStartsOn: '2026-01-01', periodEndsOn: '2026-03-31', opensOn: '2026-03-01', dueOn: '2026-03-31', ...changes });
const open = (changes?: object) => contact.send(workspacePaths.reportingRounds(PLAN), creation(changes));
const codes = (body: unknown) => (body as { errors: { field: string; code: string }[] }).errors.map(({ field, code }) => `${field}: ${code}`);
const record = async () => (await sql<{ said: Record<string, unknown> }>(`SELECT content::json AS said FROM audit_entry WHERE about LIKE 'plans/%/reporting-rounds/%' AND seq > $1 ORDER BY seq`, [recorded])).map(({ said }) => said);
const board = async (caller: Caller, round = 1) => (await caller.get(workspacePaths.roundBoard(PLAN, round)).expect(200)).body as RoundBoard;
const idOfRound = async () => (await sql<{ id: number }>('SELECT id FROM reporting_round ORDER BY id LIMIT 1'))[0]?.id ?? 0;

describe('opening', () => {
  test('without a choice a round asks about all milestones that stand and aren’t done', async () => {
    const { body } = await open().expect(201).expect('ETag', '"v1"').expect('Location', ROUND);
    expect(body).toMatchObject({ plan: PLAN, number: 1, state: 'open', closedAt: null, workingDaysLeft: 22, receivedCount: 0, extensions: [], version: 1 });
    const { institutions } = await board(contact);
    expect(institutions.map(({ institution, cells }) => [institution.slug, cells.map(({ commitment, milestone }) => `${commitment}.${milestone}`)])).toEqual(
      expect.arrayContaining([['water', expect.arrayContaining(['G1.2'])]]));
    expect(institutions.flatMap(({ cells }) => cells.map(({ commitment, milestone }) => `${commitment}.${milestone}`))).not.toContain('G1.1');
    expect((body as ReportingRound).milestoneCount).toBe(institutions.flatMap(({ cells }) => cells).length);
    expect(await record()).toMatchObject([{ action: 'reporting-round.opened', public: true, after: { name: 'Corte de marzo', dueOn: '2026-03-31' } }]);
  });

  test('one that opens later is planned, and not public', async () => {
    expect((await open({ opensOn: '2026-03-10' }).expect(201)).body).toMatchObject({ state: 'planned' });
    expect(await record()).toMatchObject([{ action: 'reporting-round.planned', public: false }]);
  });

  test.each<[string, object, number, string[]]>([
    ['due on Holy Thursday', { dueOn: '2026-04-02' }, 422, ['dueOn: due-not-working']],
    ['due on a Saturday', { dueOn: '2026-03-28' }, 422, ['dueOn: due-not-working']],
    ['due on a 29 February that isn’t there', { dueOn: '2026-02-29' }, 400, ['dueOn: not-a-day']],
    ['without a name', { name: ' ' }, 400, ['name: required']],
    ['about a milestone that isn’t there', { milestones: [{ commitment: 'G1', number: 99 }] }, 422, ['milestones: unknown-milestone']],
    ['about nothing', { milestones: [] }, 422, ['milestones: no-milestones']],
    ['for someone who sets its number', { number: 7 }, 400, ['number: unknown-field']],
  ])('a round %s is refused', async (_, changes, status, expected) => {
    expect(codes((await open(changes).expect(status)).body)).toEqual(expected);
  });

  test('the error names the next working day, in the reader’s language', async () => {
    const { text } = await open({ dueOn: '2026-04-02' }).expect(422);
    expect(text).toContain('6 de abril de 2026');
    expect((await open({ dueOn: '2026-04-02' }).set('Accept-Language', 'en').expect(422)).text).toContain('April 6, 2026');
  });

  test('neither a milestone of another plan is asked about, nor a withdrawn one', async () => {
    await sql(`UPDATE commitment SET code = 'OLD' WHERE id = (SELECT c.id FROM commitment c JOIN milestone m ON m.commitment_id = c.id JOIN action_plan p ON p.id = c.plan_id WHERE p.slug = 'yy-2014-2016' LIMIT 1)`);
    expect(codes((await open({ milestones: [{ commitment: 'OLD', number: 1 }] }).expect(422)).body)).toEqual(['milestones: unknown-milestone']);
    await sql(`UPDATE milestone SET withdrawn_at = now(), withdrawal_reason = 'x' WHERE number = 3`);
    expect(codes((await open({ milestones: [{ commitment: 'g1', number: 3 }] }).expect(422)).body)).toEqual(['milestones: milestone-withdrawn']);
  });

  test('only the point of contact opens, and another plan’s doesn’t', async () => {
    await water.send(workspacePaths.reportingRounds(PLAN), creation()).expect(403);
    const other = await api.as({ role: 'point-of-contact', institution: 'planning-office', plan: 'yy-2014-2016' });
    await other.send(workspacePaths.reportingRounds(PLAN), creation()).expect(403);
  });
});

describe('changing', () => {
  beforeEach(async () => void (await open({ milestones: [{ commitment: 'G1', number: 2 }, { commitment: 'G1', number: 3 }] }).expect(201)));
  const edit = (changes: object, version = 1) => contact.patch(ROUND, changes).set('If-Match', `"v${version}"`);

  test('an edit names the version that it read', async () => {
    await contact.patch(ROUND, { name: 'x' }).expect(428);
    await edit({ name: 'x' }, 9).expect(412);
    expect((await edit({ name: 'Corte de abril', dueOn: '2026-04-15' }).expect(200).expect('ETag', '"v2"')).body).toMatchObject({ name: 'Corte de abril', dueOn: '2026-04-15' });
    expect((await record())[1]).toMatchObject({ action: 'reporting-round.edited', public: true, before: { name: 'Corte de marzo', dueOn: '2026-03-31' }, after: { name: 'Corte de abril', dueOn: '2026-04-15' } });
  });

  test('an edit that changes nothing is none', async () => {
    await edit({ name: 'Corte de marzo', milestones: [{ commitment: 'G1', number: 3 }, { commitment: 'g1', number: 2 }] }).expect(200).expect('ETag', '"v1"');
    expect(await record()).toHaveLength(1);
  });

  test('what was reported stays in the round; what wasn’t may go', async () => {
    await insertReport(api.database.owner, await idOfRound(), { institution: 'water', commitment: 'G1', milestone: 2, state: 'submitted' });
    expect(codes((await edit({ milestones: [{ commitment: 'G1', number: 3 }] }).expect(422)).body)).toEqual(['milestones: milestone-reported']);
    expect((await edit({ milestones: [{ commitment: 'G1', number: 2 }] }).expect(200)).body).toMatchObject({ milestoneCount: 1, receivedCount: 1, version: 2 });
  });

  test('an open round keeps its opening day', async () => expect(codes((await edit({ opensOn: '2026-03-02' }).expect(422)).body)).toEqual(['opensOn: already-open']));

  test('closed, nothing changes any more', async () => {
    expect((await contact.send(workspacePaths.roundClosing(PLAN, 1)).expect(200)).body).toMatchObject({ state: 'closed', closedAt: '2026-03-01T12:00:00.000Z', version: 2 });
    expect(codes((await edit({ name: 'x' }, 2).expect(422)).body)).toEqual(['round: round-closed']);
    expect(codes((await contact.send(workspacePaths.roundClosing(PLAN, 1)).expect(422)).body)).toEqual(['round: round-closed']);
    expect((await record()).map(({ action }) => action)).toEqual(['reporting-round.opened', 'reporting-round.closed']);
  });

  test('an institution is given more time, with a reason that all may read', async () => {
    const extend = (institution: string, body: object) => contact.put(workspacePaths.roundExtension(PLAN, 1, institution), body);
    expect(codes((await extend('water', { dueOn: '2026-03-31', reason: 'x' }).expect(422)).body)).toEqual(['dueOn: not-later']);
    expect(codes((await extend('water', { dueOn: '2026-04-03', reason: 'x' }).expect(422)).body)).toEqual(['dueOn: due-not-working']);
    expect(codes((await extend('water', { dueOn: '2026-04-08' }).expect(400)).body)).toEqual(['reason: required']);
    expect(codes((await extend('observatory', { dueOn: '2026-04-08', reason: 'x' }).expect(422)).body)).toEqual(['institution: unknown-institution']);
    await extend('nobody', { dueOn: '2026-04-08', reason: 'x' }).expect(404);
    const { body } = await extend('water', { dueOn: '2026-04-08', reason: 'Cambio de autoridades' }).expect(200).expect('ETag', '"v2"');
    expect(body).toMatchObject({ extensions: [{ institution: { slug: 'water' }, dueOn: '2026-04-08', reason: 'Cambio de autoridades' }] });
    expect((await extend('water', { dueOn: '2026-04-09', reason: 'Otra vez' }).expect(200)).body).toMatchObject({ extensions: [{ dueOn: '2026-04-09' }] });
    expect((await record()).slice(-1)).toMatchObject([{ action: 'reporting-round.extended', public: true, before: { dueOn: '2026-04-08' }, after: { institution: 'water' }, reason: 'Otra vez' }]);
    expect((await board(contact)).institutions.map(({ institution, dueOn }) => [institution.slug, dueOn])).toEqual([['water', '2026-04-09'], ['planning-office', '2026-03-31']]);
    expect((await office.get(ROUND).expect(200)).body).toMatchObject({ extensions: [] });
  });

  test('another plan has no such round', async () => {
    await contact.patch(workspacePaths.reportingRound('yy-2014-2016', 1), { name: 'x' }).set('If-Match', '"v1"').expect(404);
    await contact.get(workspacePaths.reportingRound('yy-2014-2016', 1)).expect(404);
    await contact.get(workspacePaths.roundBoard(PLAN, 2)).expect(404);
    await contact.get(`${workspacePaths.reportingRounds(PLAN)}/x`).expect(404);
  });
});

describe('reading', () => {
  beforeEach(async () => void (await open({ milestones: [{ commitment: 'G1', number: 2 }, { commitment: 'G1', number: 3 }] }).expect(201)));

  test('an institution sees the rounds that ask it, and its own line alone', async () => {
    await contact.send(workspacePaths.reportingRounds(PLAN), creation({ name: 'Otro', milestones: [{ commitment: 'G1', number: 3 }] })).expect(201);
    const list = async (caller: Caller) => ((await caller.get(workspacePaths.reportingRounds(PLAN)).expect(200)).body as ReportingRound[]).map(({ number, milestoneCount }) => [number, milestoneCount]);
    expect([await list(contact), await list(water), await list(office)]).toEqual([[[2, 1], [1, 2]], [[1, 1]], [[2, 1], [1, 1]]]);
    expect((await board(water)).institutions.map(({ institution }) => institution.slug)).toEqual(['water']);
    await water.get(workspacePaths.roundBoard(PLAN, 2)).expect(404);
    await water.get(workspacePaths.reportingRound(PLAN, 2)).expect(404);
    const secretary = await api.as({ role: 'forum-secretary', institution: 'observatory' });
    expect((await board(secretary)).institutions).toHaveLength(2);
  });

  test.each([
    ['draft', false, 'draft', null],
    ['submitted', false, 'reported', 'under-way'],
    ['submitted', true, 'without-change', 'under-way'],
    ['returned', false, 'returned', 'under-way'],
    ['published', false, 'published', 'under-way'],
    ['withdrawn', false, 'not-due', null],
  ] as const)('a report that is %s (unchanged: %s) shows as %s', async (state, unchanged, expected, reported) => {
    await insertReport(api.database.owner, await idOfRound(), { institution: 'water', commitment: 'G1', milestone: 2, state, unchanged });
    const { institutions } = await board(contact);
    const line = institutions.find(({ institution }) => institution.slug === 'water');
    const received = state === 'draft' || state === 'withdrawn' ? null : expect.any(Number);
    expect(line).toMatchObject({ hasLiaison: true, dueOn: '2026-03-31', counts: { [expected]: 1 }, cells: [{ commitment: 'G1', milestone: 2, state: expected, reported, reportId: received }] });
  });

  test('what wasn’t received is late once it was due, and "no report received" once the round is closed', async () => {
    const states = async () => (await board(contact)).institutions.flatMap(({ cells }) => cells.map(({ state }) => state));
    await contact.put(workspacePaths.roundExtension(PLAN, 1, 'water'), { dueOn: '2026-04-08', reason: 'x' }).expect(200);
    api.clock.now = new Date('2026-04-01T12:00:00Z');
    await sql(`UPDATE sign_in_session SET last_seen_at = $1, expires_at = $1::timestamptz + interval '1 hour'`, [api.clock.now]);
    expect(await states()).toEqual(['not-due', 'late']);
    await contact.send(workspacePaths.roundClosing(PLAN, 1)).expect(200);
    expect(await states()).toEqual(['no-report-received', 'no-report-received']);
  });

  test('a report that another institution sent before the milestone became somebody else’s counts; its draft doesn’t', async () => {
    await insertReport(api.database.owner, await idOfRound(), { institution: 'planning-office', commitment: 'G1', milestone: 2, state: 'draft' });
    const stateOf = async () => (await board(water)).institutions[0]?.cells[0]?.state;
    expect(await stateOf()).toBe('not-due');
    await sql(`DELETE FROM progress_report`);
    await insertReport(api.database.owner, await idOfRound(), { institution: 'planning-office', commitment: 'G1', milestone: 2, state: 'submitted' });
    expect(await stateOf()).toBe('reported');
    const leadsTo = async (caller: Caller) => (await board(caller)).institutions.flatMap(({ cells }) => cells).find(({ milestone }) => milestone === 2)?.reportId ?? null;
    const [{ id } = { id: 0 }] = await sql<{ id: number }>('SELECT id FROM progress_report');
    expect([await leadsTo(contact), await leadsTo(water), await leadsTo(await api.as({ role: 'forum-secretary', institution: 'observatory' }))]).toEqual([id, null, null]);
    await contact.get(workspacePaths.progressReport(id)).expect(200);
    await water.get(workspacePaths.progressReport(id)).expect(403);
  });

  test('what is withdrawn is asked about no more', async () => {
    await sql(`UPDATE milestone SET withdrawn_at = now(), withdrawal_reason = 'x' WHERE number = 2`);
    expect((await contact.get(ROUND).expect(200)).body).toMatchObject({ milestoneCount: 1 });
  });

  test('two statements read the board, whatever it holds', async () => {
    const before = await countStatements(api.database.app, () => contact.get(ROUND).expect(200));
    expect((await countStatements(api.database.app, () => board(contact))) - before).toBeLessThanOrEqual(1);
  });

  test.each([
    ['2026-04-02', { day: '2026-04-02', working: false, holiday: 'Jueves Santo', next: '2026-04-06' }],
    ['2026-04-06', { day: '2026-04-06', working: true, holiday: null, next: '2026-04-07' }],
    ['2028-02-29', { day: '2028-02-29', working: true, holiday: null, next: '2028-03-01' }],
    ['2026-03-01', { day: '2026-03-01', working: false, holiday: null, next: '2026-03-02' }],
  ])('the calendar tells of %s', async (day, expected) => expect((await water.get(workspacePaths.workingDay(PLAN, day)).expect(200)).body).toEqual(expected));

  test('what is no day is not found', async () => {
    await contact.get(workspacePaths.workingDay(PLAN, '2026-02-29')).expect(404);
    await contact.get(workspacePaths.workingDay('nowhere', '2026-02-28')).expect(404);
  });
});
