import type { AlertList, EscalationView } from '@cumple/contracts/alerts/alert';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { ObstacleKind } from '@cumple/domain/progress/obstacle';
import { insertRound, publishReports, reportDeskOf, reportedPlan, saving } from '../testing/report-desk';
import { createToldApi, OFFICE, type ToldApi } from '../testing/told-api';
import type { Caller } from '../testing/workspace-api';

const plan = reportedPlan.plan.slug;
let api: ToldApi;
let liaison: Caller;
let contact: Caller;
beforeEach(async () => {
  api = await createToldApi({}, [reportedPlan]);
  await insertRound(api.database.owner, 1, { dueOn: '2026-12-11' });
  liaison = await api.as({ role: 'liaison', institution: OFFICE });
  contact = await api.as({ role: 'point-of-contact', institution: 'water' });
});
afterEach(() => api.close());

const all = async () => ((await contact.get(workspacePaths.alerts()).expect(200)).body as AlertList).items;
const of = async (number: number) => (await all()).filter(({ commitment, milestone }) => commitment === 'G1' && milestone === number);
const turns = async (number: number) => (await of(number)).map(({ kind, owner, nextStep }) => [kind, owner, nextStep]);

describe('obstacles', () => {
  const asked = async () => (await of(2)).filter(({ kind }) => kind === 'obstacle-for-higher-authority').map(({ nextStep, obstacle, escalation }) => [nextStep, obstacle, escalation?.answer ?? null]);
  const report = async (at: string, ...kinds: ObstacleKind[]) => {
    await api.moveTo(at);
    await reportDeskOf(liaison, OFFICE, 'outside').report(2, saving({ obstacles: kinds.map((kind) => ({ kind, text: null })) }));
    await publishReports(api.database.owner, 'G1', 2, api.clock.now);
  };
  const raise = async (obstacle: ObstacleKind) =>
    (await liaison.send(workspacePaths.escalations(plan), { commitment: 'G1', milestone: 2, obstacle, addressedTo: 'Despacho Superior', text: 'Se pide apoyo.' }).expect(201)).body as EscalationView;
  const answer = async (at: string, { id }: EscalationView) => {
    await api.moveTo(at);
    await contact.send(workspacePaths.escalationAnswer(id), { answer: `Respuesta ${id}` }).set('If-Match', '"v1"').expect(200);
  };

  it('that were answered one after the other don’t come back', async () => {
    await report('2026-03-02T15:00:00Z', 'budget', 'congress');
    expect(await asked()).toEqual([['escalate', 'budget', null], ['escalate', 'congress', null]]);
    await answer('2026-03-03T15:00:00Z', await raise('budget'));
    expect(await asked()).toEqual([['escalate', 'congress', null]]);
    await answer('2026-03-04T15:00:00Z', await raise('congress'));
    expect(await asked()).toEqual([]);
  });

  it('that a later report says again are to be raised again, with what was answered', async () => {
    await report('2026-03-02T15:00:00Z', 'budget');
    const raised = await raise('budget');
    expect(await asked()).toEqual([['record-answer', 'budget', null]]);
    await answer('2026-03-03T15:00:00Z', raised);
    await report('2026-03-04T15:00:00Z');
    expect(await asked()).toEqual([]);
    await report('2026-03-05T15:00:00Z', 'budget');
    expect(await asked()).toEqual([['escalate', 'budget', `Respuesta ${raised.id}`]]);
  });
});

describe('whose turn it is', () => {
  const late = saving({ obstacles: [{ kind: 'capacity', text: null }], correctiveAction: 'Se contrata a alguien.' });

  it('is the reviewer’s from when a report was sent', async () => {
    expect(await turns(1)).toEqual([['milestone-late', 'institution', 'report-progress']]);
    await reportDeskOf(liaison).report(1, late);
    expect(await turns(1)).toEqual([['milestone-late', 'point-of-contact', 'review-report']]);
    expect((await of(1))[0]).toMatchObject({ address: `/espacio/revision/${plan}` });
    await publishReports(api.database.owner, 'G1', 1, api.clock.now);
    expect(await turns(1)).toEqual([['milestone-late', 'institution', 'report-progress']]);
  });

  it('is the approver’s while it waits for approval', async () => {
    await api.as({ role: 'approver', institution: OFFICE });
    const desk = reportDeskOf(liaison);
    const { version } = (await desk.save(1, late).expect(200)).body as { version: number };
    await desk.submit([{ number: 1, version }], { approval: 'link' }).expect(201);
    expect(await turns(1)).toEqual([['milestone-late', 'approver', 'approve-report']]);
    expect((await of(1))[0]).toMatchObject({ address: `/espacio/informes/${plan}/1/${OFFICE}#G1-1` });
  });

  it('is the institution’s once a report was returned, until that or a later one was received', async () => {
    const desk = reportDeskOf(liaison);
    await desk.report(4);
    const { id, version } = (await desk.row(4)).report ?? { id: 0, version: 0 };
    await contact.send(workspacePaths.reportReturning(id), { notes: [{ field: 'narrative', text: '¿Cuándo?' }] }).set('If-Match', `"v${version}"`).expect(200);
    await contact.send(workspacePaths.roundClosing(plan, 1)).expect(200);
    expect(await turns(4)).toEqual([['report-returned', 'institution', 'correct-report']]);
    expect((await of(4))[0]).toMatchObject({ address: `/espacio/informes/${plan}/1/${OFFICE}#G1-4` });
    await api.moveTo('2026-03-02T15:00:00Z');
    await reportDeskOf(liaison, OFFICE, 'outside').report(4);
    expect((await turns(4)).filter(([kind]) => kind === 'report-returned')).toEqual([]);
  });
});

it('says of what nobody reports only that, also once its day has passed', async () => {
  await api.moveTo('2027-04-05T15:00:00Z');
  await api.database.owner.query(`UPDATE reporting_round SET closed_at = '2026-12-20'`);
  expect(await turns(4)).toEqual([['nothing-known', 'institution', 'report-progress']]);
  expect((await of(4))[0]).toMatchObject({ day: '2027-03-31', days: -5, milestoneTitle: 'Formar al personal' });
});
