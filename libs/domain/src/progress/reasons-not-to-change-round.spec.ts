import {
  type AskedMilestones, reasonsNotToEditRound, reasonsNotToExtend, reasonsNotToOpenRound, reasonsNotToRemind, reasonsNotToStep, type RoundContent,
} from './reasons-not-to-change-round';
import { ROUND_STATES, ROUND_STEPS } from './reporting-round.state';

// 1 March 2024 is a Friday; 25 March a holiday.
const calendar = { today: '2024-02-20', isHoliday: (day: string) => day === '2024-03-25' };
const content: RoundContent = { name: 'Corte', periodStartsOn: '2024-01-01', periodEndsOn: '2024-03-31', opensOn: '2024-02-26', dueOn: '2024-03-01' };
const asked: AskedMilestones = { count: 3, unknown: 0, withdrawn: 0, reportedDropped: 0 };
const codes = (reasons: { field: string; code: string }[]) => reasons.map(({ field, code }) => `${field}: ${code}`);
const open = (changes: Partial<RoundContent>, of: Partial<AskedMilestones> = {}) => codes(reasonsNotToOpenRound({ ...content, ...changes }, { ...asked, ...of }, calendar));
const edit = (changes: Partial<RoundContent>, state: 'planned' | 'open' | 'closed' = 'open', of: Partial<AskedMilestones> | null = null) =>
  codes(reasonsNotToEditRound(content, { ...content, ...changes }, state, of && { ...asked, ...of }, calendar));

test('a round whose days fit is opened', () => expect(open({})).toEqual([]));
test('it may be due on 29 February of a leap year', () => expect(open({ dueOn: '2024-02-29' })).toEqual([]));
test('it may be due today', () => expect(open({ opensOn: '2024-02-20', dueOn: '2024-02-20' })).toEqual([]));
test('its opening day may have passed', () => expect(open({ opensOn: '2024-02-01' })).toEqual([]));

test.each<[string, Partial<RoundContent>, Partial<AskedMilestones>, string[]]>([
  ['a due Saturday', { dueOn: '2024-03-02' }, {}, ['dueOn: due-not-working']],
  ['a due holiday', { dueOn: '2024-03-25' }, {}, ['dueOn: due-not-working']],
  ['a due day before the opening', { opensOn: '2024-03-04' }, {}, ['dueOn: due-before-opening']],
  ['a due day that passed', { opensOn: '2024-02-01', dueOn: '2024-02-19' }, {}, ['dueOn: due-passed']],
  ['a due day nobody plans for', { dueOn: '9999-12-30' }, {}, ['dueOn: due-too-far']],
  ['a period that ends before it begins', { periodEndsOn: '2023-12-31' }, {}, ['periodEndsOn: period-ends-before']],
  ['no milestones', {}, { count: 0 }, ['milestones: no-milestones']],
  ['milestones that aren’t there or were withdrawn', {}, { unknown: 1, withdrawn: 1 }, ['milestones: unknown-milestone', 'milestones: milestone-withdrawn']],
])('%s: not opened', (_, changes, of, expected) => expect(open(changes, of)).toEqual(expected));

test('an open round keeps its opening day, a planned one moves it', () =>
  expect([edit({ opensOn: '2024-02-27' }), edit({ opensOn: '2024-02-27' }, 'planned')]).toEqual([['opensOn: already-open'], []]));
test('a due day that stays isn’t asked about again, a new one is', () => {
  const passed = { ...calendar, today: '2024-06-01' };
  expect(reasonsNotToEditRound(content, { ...content, name: 'x' }, 'past-due', null, passed)).toEqual([]);
  expect(codes(reasonsNotToEditRound(content, { ...content, dueOn: '2024-03-04' }, 'past-due', null, passed))).toEqual(['dueOn: due-passed']);
});
test('a milestone of which a report was received isn’t dropped', () => expect(edit({}, 'open', { reportedDropped: 1 })).toEqual(['milestones: milestone-reported']));
test('a closed round isn’t edited', () => expect(edit({ name: 'x' }, 'closed')).toEqual(['round: round-closed']));

test('more time ends on a working day after the round’s due day', () => {
  const extend = (dueOn: string, round = { dueOn: content.dueOn, state: 'open' as const, asks: true }) => codes(reasonsNotToExtend(round, dueOn, calendar));
  expect([extend('2024-03-04'), extend('2024-03-01'), extend('2024-03-25'), extend('2024-03-04', { dueOn: content.dueOn, state: 'open', asks: false })])
    .toEqual([[], ['dueOn: not-later'], ['dueOn: due-not-working'], ['institution: unknown-institution']]);
});

test.each([
  [{}, []],
  [{ asks: false, missing: 0 }, ['institution: unknown-institution']],
  [{ missing: 0 }, ['institution: nothing-missing']],
  [{ remindedToday: true, reachable: false }, ['institution: reminded-today']],
  [{ reachable: false }, ['institution: nobody-to-tell']],
])('an institution that is %j is reminded, or not: %j', (changes, expected) =>
  expect(codes(reasonsNotToRemind('open', { asks: true, missing: 1, remindedToday: false, reachable: true, ...changes }))).toEqual(expected));

test('what is possible in which state', () => {
  const possible = ROUND_STATES.map((state) => [state, ROUND_STEPS.filter((step) => reasonsNotToStep(step, state).length === 0).join(' ')]);
  expect(possible).toEqual([['planned', 'edit close extend'], ['open', 'edit close extend remind'], ['past-due', 'edit close extend remind'], ['closed', '']]);
});
