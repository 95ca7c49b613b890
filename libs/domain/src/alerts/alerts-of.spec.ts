import type { GivenDate } from '../common/given-date';
import { alertsOf, type WatchedMilestone } from './alerts-of';

const today = '2026-04-14';
const on = (date: string): GivenDate => ({ date, precision: 'day', text: date });
const quiet: WatchedMilestone = {
  state: 'under-way', startsOn: '2026-01-01', dueOn: on('2026-12-31'), evidenceCount: 1, gone: [], round: null, returnedOn: null, reviewDueOn: null, awaitsApproval: false,
  obstacles: [], reportedAt: null, escalations: [],
};
const kinds = (of: Partial<WatchedMilestone>) => alertsOf({ ...quiet, ...of }, today).map(({ kind, owner, nextStep, day }) => [kind, owner, nextStep, day]);

test('what goes well asks for nothing', () => expect(kinds({})).toEqual([]));

describe('time', () => {
  test('late from the day after', () => {
    expect(kinds({ dueOn: on('2026-04-13') })).toEqual([['milestone-late', 'institution', 'report-progress', '2026-04-13']]);
    expect(kinds({ dueOn: on(today) })).toEqual([['milestone-due-soon', 'institution', 'report-progress', today]]);
  });
  test('due soon from thirty days before', () => {
    expect(kinds({ dueOn: on('2026-05-14') })).toHaveLength(1);
    expect(kinds({ dueOn: on('2026-05-15') })).toEqual([]);
  });
  test('nothing under way when half the time has passed', () => {
    expect(kinds({ state: 'not-started', startsOn: '2026-01-01', dueOn: on('2026-07-26') })).toEqual([['nothing-under-way', 'institution', 'report-progress', '2026-07-26']]);
    expect(kinds({ state: 'not-started', startsOn: '2026-01-03', dueOn: on('2026-07-30') })).toEqual([]);
  });
  describe('of what nobody says anything', () => {
    const unknown = { state: 'unknown' as const, startsOn: '2026-01-01', dueOn: on('2026-07-26') };
    test('that is what is known, from half of the time on', () => {
      expect(kinds(unknown)).toEqual([['nothing-known', 'institution', 'report-progress', '2026-07-26']]);
      expect(kinds({ ...unknown, startsOn: '2026-01-03', dueOn: on('2026-07-30') })).toEqual([]);
    });
    test('and once its day has passed: it isn’t late', () => expect(kinds({ state: 'unknown', dueOn: on('2026-04-01') })).toEqual([['nothing-known', 'institution', 'report-progress', '2026-04-01']]));
    test('once, where the round that asked in vain says it', () => expect(kinds({ ...unknown, round: { dueOn: '2026-04-13', received: false } }).map(([kind]) => kind)).toEqual(['no-report-received']));
    test('and not of what was said and waits', () => {
      expect(kinds({ ...unknown, reviewDueOn: '2026-04-20' })).toEqual([]);
      expect(kinds({ ...unknown, returnedOn: today })).toEqual([['report-returned', 'institution', 'correct-report', today]]);
    });
    test('its day that comes is one that comes', () => expect(kinds({ state: 'unknown', startsOn: '2026-04-01', dueOn: on('2026-05-10') })).toEqual([['milestone-due-soon', 'institution', 'report-progress', '2026-05-10']]));
  });
  test('a day that isn’t one asks for nothing', () => expect(kinds({ dueOn: { date: null, precision: 'ongoing', text: 'Permanente' } })).toEqual([]));
  test('a period of no length has no share', () => expect(kinds({ state: 'not-started', startsOn: '2026-12-31', dueOn: on('2026-12-31') })).toEqual([]));
  test('what is done is never late', () => expect(kinds({ state: 'done', dueOn: on('2026-04-01') })).toEqual([]));
});

describe('reports', () => {
  const round = { dueOn: '2026-04-13', received: false };
  test('none received once the round was due', () => expect(kinds({ round })).toEqual([['no-report-received', 'institution', 'report-progress', '2026-04-13']]));
  test('not before, and not once one was', () => {
    expect(kinds({ round: { ...round, dueOn: today } })).toEqual([]);
    expect(kinds({ round: { ...round, received: true } })).toEqual([]);
  });
  test('a returned one is to be corrected, and isn’t missing', () => expect(kinds({ round, returnedOn: today })).toEqual([['report-returned', 'institution', 'correct-report', today]]));
  test('review presses on the last day and the one before', () => {
    expect(kinds({ reviewDueOn: '2026-04-15' })).toEqual([['review-pressing', 'point-of-contact', 'review-report', '2026-04-15']]);
    expect(kinds({ reviewDueOn: '2026-04-16' })).toEqual([]);
  });
});

describe('the turn', () => {
  const late = { dueOn: on('2026-04-13') };
  test('is the reviewer’s while a report waits for review', () => {
    expect(kinds({ ...late, reviewDueOn: '2026-04-20' })).toEqual([['milestone-late', 'point-of-contact', 'review-report', '2026-04-13']]);
    expect(kinds({ dueOn: on(today), reviewDueOn: '2026-04-20' })).toEqual([['milestone-due-soon', 'point-of-contact', 'review-report', today]]);
    expect(kinds({ state: 'done', evidenceCount: 0, reviewDueOn: '2026-04-20' })).toEqual([['evidence-missing', 'point-of-contact', 'review-report', null]]);
  });
  test('is the approver’s while it waits for approval', () => {
    expect(kinds({ ...late, awaitsApproval: true })).toEqual([['milestone-late', 'approver', 'approve-report', '2026-04-13']]);
    expect(kinds({ round: { dueOn: '2026-04-13', received: false }, awaitsApproval: true })).toEqual([['no-report-received', 'approver', 'approve-report', '2026-04-13']]);
  });
  test('to raise an obstacle stays the institution’s', () =>
    expect(kinds({ reviewDueOn: '2026-04-20', obstacles: [{ kind: 'budget', text: null }] })).toEqual([['obstacle-for-higher-authority', 'institution', 'escalate', null]]));
});

describe('evidence', () => {
  test('missing where something is said to be done', () => expect(kinds({ state: 'done', evidenceCount: 0 })).toEqual([['evidence-missing', 'institution', 'add-evidence', null]]));
  test('gone, each address by itself', () =>
    expect(alertsOf({ ...quiet, gone: [{ address: 'https://example.org/a', since: '2026-04-01' }, { address: 'https://example.org/b', since: '2026-04-02' }] }, today).map(({ detail, day }) => [detail, day]))
      .toEqual([['https://example.org/a', '2026-04-01'], ['https://example.org/b', '2026-04-02']]));
});

describe('obstacles', () => {
  const congress = { kind: 'congress' as const, text: 'Falta la ley.' };
  const budget = { kind: 'budget' as const, text: null };
  const waiting = { obstacle: 'congress' as const, raisedOn: '2026-04-10', answeredAt: null };
  const answered = { ...waiting, answeredAt: '2026-04-12T15:00:00.000Z' };
  const [before, after] = ['2026-04-09T15:00:00.000Z', '2026-04-13T15:00:00.000Z'];
  const obstacles = (of: Partial<WatchedMilestone>) => alertsOf({ ...quiet, reportedAt: before, ...of }, today).map(({ nextStep, obstacle }) => [nextStep, obstacle]);

  test('beyond the institution, to be raised', () => {
    expect(kinds({ obstacles: [congress] })).toEqual([['obstacle-for-higher-authority', 'institution', 'escalate', null]]);
    expect(alertsOf({ ...quiet, obstacles: [congress] }, today)).toMatchObject([{ obstacle: 'congress', detail: 'Falta la ley.' }]);
  });
  test('each kind by itself, and once', () => expect(obstacles({ obstacles: [congress, budget, { ...congress, text: null }] })).toEqual([['escalate', 'congress'], ['escalate', 'budget']]));
  test('its own capacity isn’t', () => expect(kinds({ obstacles: [{ kind: 'capacity', text: null }] })).toEqual([]));
  test('raised, it waits for its answer', () => expect(kinds({ obstacles: [congress], reportedAt: before, escalations: [waiting] })).toEqual([['obstacle-for-higher-authority', 'point-of-contact', 'record-answer', '2026-04-10']]));
  test('answered, it is quiet; another one isn’t', () => {
    expect(obstacles({ obstacles: [congress], escalations: [answered] })).toEqual([]);
    expect(obstacles({ obstacles: [congress, budget], escalations: [answered] })).toEqual([['escalate', 'budget']]);
  });
  test('those that were answered one after the other stay quiet', () =>
    expect(obstacles({ obstacles: [budget, congress], escalations: [{ ...answered, obstacle: 'budget', raisedOn: '2026-04-09', answeredAt: '2026-04-10T15:00:00.000Z' }, answered] })).toEqual([]));
  test('said again after the answer, it is to be raised again', () => {
    expect(obstacles({ obstacles: [congress], reportedAt: after, escalations: [answered] })).toEqual([['escalate', 'congress']]);
    expect(obstacles({ obstacles: [congress], reportedAt: after, escalations: [waiting] })).toEqual([['record-answer', 'congress']]);
  });
  test('what was raised waits for its answer whatever is reported next', () => expect(obstacles({ obstacles: [budget], reportedAt: after, escalations: [waiting] })).toEqual([['record-answer', 'congress'], ['escalate', 'budget']]));
  test('of what is done nothing waits', () => expect(kinds({ state: 'done', obstacles: [congress], escalations: [waiting] })).toEqual([]));
});
