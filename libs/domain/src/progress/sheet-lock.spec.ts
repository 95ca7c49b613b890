import { REPORT_STATES } from './progress-report.state';
import { rowLock, sheetLock } from './sheet-lock';

test.each([
  ['planned', false, 'round-not-open'], ['open', false, null], ['past-due', false, null], ['closed', false, 'round-closed'],
  ['open', true, null], ['past-due', true, null], ['closed', true, 'round-closed'], [null, false, null], [null, true, 'plan-ended'],
] as const)('a sheet whose round is %s, the plan having ended: %s, is locked by %s', (round, ended, lock) => expect(sheetLock(round, ended)).toBe(lock));

test.each(['round-closed', 'plan-ended'] as const)('%s locks every report but one that was returned', (lock) => {
  expect(rowLock(lock, null)).toBe(lock);
  expect(REPORT_STATES.filter((state) => rowLock(lock, state) === null)).toEqual(['returned']);
});

test('where nothing locks the sheet, nothing locks a row', () => expect(REPORT_STATES.map((state) => rowLock(null, state))).toEqual(REPORT_STATES.map(() => null)));
