import { boardStateOf, isMissing, isReceived } from './board-state';
import type { ReportState } from './progress-report.state';
import { BOARD_STATES, countsAsMissing, dueDayOf, ROUND_WAYS, roundState, type BoardState } from './reporting-round.state';

const dueOn = '2026-04-14';
const cell = (state: ReportState | null, asOf: string, { unchanged = false, roundClosed = false } = {}) =>
  boardStateOf(state && { state, unchanged }, { dueOn, roundClosed }, asOf);

test.each<[ReportState | null, string, object, BoardState]>([
  [null, '2026-04-14', {}, 'not-due'],
  [null, '2026-04-15', {}, 'late'],
  [null, '2026-04-15', { roundClosed: true }, 'no-report-received'],
  [null, '2026-04-01', { roundClosed: true }, 'no-report-received'],
  ['draft', '2026-04-14', {}, 'draft'],
  ['draft', '2026-04-15', {}, 'late'],
  ['draft', '2026-04-15', { roundClosed: true }, 'no-report-received'],
  ['submitted', '2026-04-10', {}, 'reported'],
  ['submitted', '2026-05-10', {}, 'reported'],
  ['submitted', '2026-04-10', { unchanged: true }, 'without-change'],
  ['returned', '2026-04-10', { unchanged: true }, 'returned'],
  ['published', '2026-04-10', { unchanged: true }, 'published'],
  ['published', '2026-05-10', { roundClosed: true }, 'published'],
  ['withdrawn', '2026-04-10', {}, 'not-due'],
  ['withdrawn', '2026-04-15', {}, 'late'],
])('a report that is %s, looked at on %s %j: %s', (state, asOf, around, expected) => expect(cell(state, asOf, around)).toBe(expected));

test('what was returned was received, and is to be sent again', () => expect([isReceived('returned'), isMissing('returned')]).toEqual([true, true]));
test('every state but the returned one is either received or missing', () =>
  expect(BOARD_STATES.filter((state) => isReceived(state) === isMissing(state))).toEqual(['returned']));

test('an institution’s due day is never earlier than the round’s', () =>
  expect([dueDayOf(dueOn, null), dueDayOf(dueOn, '2026-04-20'), dueDayOf(dueOn, '2026-04-10')]).toEqual([dueOn, '2026-04-20', dueOn]));

test.each([['2026-03-31', null, 'planned'], ['2026-04-01', null, 'open'], ['2026-04-14', null, 'open'], ['2026-04-15', null, 'past-due'], ['2026-03-01', '2026-03-01T00:00:00Z', 'closed']])(
  'on %s, closed %s, a round is %s', (asOf, closedAt, expected) => expect(roundState({ opensOn: '2026-04-01', dueOn, closedAt }, asOf)).toBe(expected));

test('nothing leads out of a closed round', () => expect(ROUND_WAYS.closed).toEqual([]));

test.each([
  ['2026-04-14', null, false], ['2026-04-15', null, true], ['2026-04-20', '2026-04-13', false], ['2026-04-20', '2026-04-14', false], ['2026-04-20', '2026-04-15', true], ['2026-04-14', '2026-04-15', false],
])('on %s a report that isn’t there is missing in a round closed on %s: %s', (asOf, closedOn, missing) => expect(countsAsMissing({ dueOn, closedOn }, asOf)).toBe(missing));
