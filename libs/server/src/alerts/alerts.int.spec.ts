import type { AlertList, EscalationView } from '@cumple/contracts/alerts/alert';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { leaveReport } from '../testing/submitted-reports';
import { runningPlan } from '../testing/tried-plans';
import { createWorkspaceApi, type Browser, type WorkspaceApi } from '../testing/workspace-api';
import { TellAlerts } from './tell-alerts.job';

const plan = runningPlan.plan.slug;
let api: WorkspaceApi;
beforeEach(async () => {
  api = await createWorkspaceApi([runningPlan], '2026-03-02T15:00:00Z');
});
afterEach(() => api.close());

const contact = () => api.as({ role: 'point-of-contact', institution: 'planning-office' });
const water = () => api.as({ role: 'liaison', institution: 'water' });
const alertsOf = async (browser: Browser) => (await browser.get(workspacePaths.alerts()).expect(200)).body as AlertList;
const lateOf = ({ items }: AlertList) => items.filter(({ kind }) => kind === 'milestone-late').map(({ commitment, milestone, institution, days }) => [commitment, milestone, institution.slug, days]);
const budget = { commitment: 'G1', milestone: 2, obstacle: 'budget', addressedTo: 'Despacho Superior', text: 'Falta la asignación para el equipo.' };
const raise = (browser: Browser, body: object = budget) => browser.send(workspacePaths.escalations(plan), body);

it('tells those who run the tracker what asks for action, with whose turn it is and what comes next', async () => {
  const list = await alertsOf(await contact());
  expect(list.asOf).toBe('2026-03-02');
  expect(lateOf(list)).toEqual([['G1', 2, 'water', -2]]);
  expect(list.items[0]).toMatchObject({ owner: 'institution', nextStep: 'report-progress', address: `/espacio/informes/${plan}/outside/water#G1-2` });
  expect(list.total).toBe(list.items.length);
});

it('leads to the sheet of the round that asks, to the review while what was sent waits, and outside rounds once what was sent in it is public', async () => {
  const point = await contact();
  await point.send(workspacePaths.reportingRounds(plan), { name: 'Corte', periodStartsOn: '2026-01-01', periodEndsOn: '2026-02-28', opensOn: '2026-03-02', dueOn: '2026-03-16' }).expect(201);
  const address = async () => (await alertsOf(point)).items.find(({ kind }) => kind === 'milestone-late')?.address;
  expect(await address()).toBe(`/espacio/informes/${plan}/1/water#G1-2`);
  const report = await leaveReport(api, { institution: 'water', milestone: 2 });
  await api.database.owner.query('UPDATE report_sheet SET round_id = (SELECT id FROM reporting_round)');
  expect(await address()).toBe(`/espacio/revision/${plan}`);
  await point.send(workspacePaths.reportPublication(report)).set('If-Match', '"v1"').expect(200);
  expect(await address()).toBe(`/espacio/informes/${plan}/outside/water#G1-2`);
});

it('tells an institution of what is its own, and nobody else', async () => {
  expect((await alertsOf(await water())).items.map(({ institution }) => institution.slug)).toEqual(['water']);
  expect((await alertsOf(await api.as({ role: 'liaison', institution: 'observatory' }))).items).toEqual([]);
  await (await api.as({ role: 'civil-society-member', institution: 'observatory' })).get(workspacePaths.alerts()).expect(403);
  await api.anybody.get(workspacePaths.alerts()).expect(401);
});

it('asks nothing of a plan that has ended', async () => {
  api.clock.now = new Date('2031-01-02T15:00:00Z');
  expect((await alertsOf(await contact())).items).toEqual([]);
});

it('keeps quiet about a milestone that was withdrawn', async () => {
  const point = await contact();
  await point.send(workspacePaths.milestoneWithdrawal(plan, 'G1', 2), { reason: 'Ya no corresponde' }).expect(200);
  expect(lateOf(await alertsOf(point))).toEqual([]);
});

describe('an obstacle', () => {
  it('is raised by its institution, answered, and quiet then', async () => {
    const liaison = await water();
    const raised = (await raise(liaison).expect(201)).body as EscalationView;
    expect(raised).toMatchObject({ ...budget, answeredAt: null, answer: null, raisedBy: { institution: 'ÁGUA' } });
    const point = await contact();
    const waiting = (await alertsOf(point)).items.find(({ kind }) => kind === 'obstacle-for-higher-authority');
    expect(waiting).toMatchObject({ owner: 'point-of-contact', nextStep: 'record-answer', day: '2026-03-02', escalation: { text: budget.text } });
    await point.send(workspacePaths.escalationAnswer(raised.id), { answer: 'Se asignará en abril.' }).set('If-Match', '"v1"').expect(200);
    expect((await alertsOf(point)).items.filter(({ kind }) => kind === 'obstacle-for-higher-authority')).toEqual([]);
  });

  it('is raised once while it waits, also by many at once', async () => {
    const liaison = await water();
    const statuses = (await Promise.all(Array.from({ length: 10 }, () => raise(liaison)))).map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(9);
  });

  it('of another institution’s milestone isn’t theirs to raise', async () => {
    await raise(await water(), { ...budget, milestone: 1 }).expect(403);
    await raise(await api.as({ role: 'liaison', institution: 'observatory' })).expect(403);
  });

  it('is answered once, and not over somebody’s head', async () => {
    const raised = (await raise(await water()).expect(201)).body as EscalationView;
    const point = await contact();
    const answer = (version: string) => point.send(workspacePaths.escalationAnswer(raised.id), { answer: 'Sí' }).set('If-Match', version);
    await point.send(workspacePaths.escalationAnswer(raised.id), { answer: 'Sí' }).expect(428);
    await answer('"v1"').expect(200);
    await answer('"v1"').expect(412);
    const { body } = await answer('"v2"').expect(422);
    expect(body).toMatchObject({ errors: [{ field: 'answer', code: 'answered-already' }] });
  });

  it('names every field that is missing', async () => {
    const { body } = await raise(await water(), { milestone: 0, obstacle: 'rain' }).expect(400);
    expect((body as { errors: { field: string }[] }).errors.map(({ field }) => field).sort()).toEqual(['addressedTo', 'commitment', 'milestone', 'obstacle', 'text']);
  });
});

describe('the notice', () => {
  const notices = () => api.database.owner.query<{ kind: string; facts: Record<string, string> }[]>(`SELECT kind, facts FROM notification WHERE kind = 'alerts.waiting' ORDER BY at, post_id`);
  const look = (at: string) => {
    api.clock.now = new Date(at);
    return api.app.get(TellAlerts).run(api.clock.now);
  };

  it('goes to whose turn it is, once a day, and not again while nothing is different', async () => {
    await water();
    await look('2026-03-02T15:00:00Z');
    await look('2026-03-02T16:00:00Z');
    await look('2026-03-03T15:00:00Z');
    expect((await notices()).map(({ facts }) => facts['waiting'])).toEqual(['1']);
  });

  it('goes once when two workers look at the same time', async () => {
    await water();
    await Promise.all([look('2026-03-02T15:00:00Z'), look('2026-03-02T15:00:00Z'), look('2026-03-02T15:00:00Z')]);
    expect(await notices()).toHaveLength(1);
  });

  it('waits for Monday', async () => {
    await water();
    await look('2026-03-07T15:00:00Z');
    expect(await notices()).toEqual([]);
  });
});
