import type { GivenDate } from '../common/given-date';
import { alertsOf, type WatchedMilestone } from './alerts-of';

const today = '2026-04-14';
const on = (date: string): GivenDate => ({ date, precision: 'day', text: date });
const quiet: WatchedMilestone = {
  state: 'under-way', startsOn: '2026-01-01', dueOn: on('2026-12-31'), evidenceCount: 1, gone: [], round: null, returnedOn: null, reviewDueOn: null, obstacles: [], escalation: null,
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
  test('of what nobody says anything, and its day has passed, nothing is claimed', () => expect(kinds({ state: 'unknown', dueOn: on('2026-04-01') })).toEqual([]));
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

describe('evidence', () => {
  test('missing where something is said to be done', () => expect(kinds({ state: 'done', evidenceCount: 0 })).toEqual([['evidence-missing', 'institution', 'add-evidence', null]]));
  test('gone, each address by itself', () =>
    expect(alertsOf({ ...quiet, gone: [{ address: 'https://example.org/a', since: '2026-04-01' }, { address: 'https://example.org/b', since: '2026-04-02' }] }, today).map(({ detail, day }) => [detail, day]))
      .toEqual([['https://example.org/a', '2026-04-01'], ['https://example.org/b', '2026-04-02']]));
});

describe('obstacles', () => {
  const congress = { kind: 'congress' as const, text: 'Falta la ley.' };
  const raised = { obstacle: 'congress' as const, raisedOn: '2026-04-10', answered: false };
  test('beyond the institution, to be raised', () => expect(kinds({ obstacles: [congress] })).toEqual([['obstacle-for-higher-authority', 'institution', 'escalate', null]]));
  test('its own capacity isn’t', () => expect(kinds({ obstacles: [{ kind: 'capacity', text: null }] })).toEqual([]));
  test('raised, it waits for its answer', () => expect(kinds({ obstacles: [congress], escalation: raised })).toEqual([['obstacle-for-higher-authority', 'point-of-contact', 'record-answer', '2026-04-10']]));
  test('answered, it is quiet; another one isn’t', () => {
    expect(kinds({ obstacles: [congress], escalation: { ...raised, answered: true } })).toEqual([]);
    expect(kinds({ obstacles: [congress, { kind: 'budget', text: null }], escalation: { ...raised, answered: true } })).toHaveLength(1);
  });
  test('of what is done nothing waits', () => expect(kinds({ state: 'done', obstacles: [congress], escalation: raised })).toEqual([]));
});
