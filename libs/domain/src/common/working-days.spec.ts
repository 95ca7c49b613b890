import { addWorkingDays, isWorkingDay, workingDayFrom, workingDaysBetween } from './working-days';

const none = () => false;
/** Thursday and Friday of a holy week. */
const holyWeek = (day: string) => ['2026-04-02', '2026-04-03'].includes(day);

test('offices work from Monday to Friday, and not on a public holiday', () => {
  expect(['2026-04-03', '2026-04-04', '2026-04-05', '2026-04-06'].map((day) => isWorkingDay(day, none))).toEqual([true, false, false, true]);
  expect(isWorkingDay('2026-04-03', holyWeek)).toBe(false);
});

test('a day that is free moves to the next on which offices work', () => {
  expect(workingDayFrom('2026-04-02', holyWeek)).toBe('2026-04-06');
  expect(workingDayFrom('2026-04-06', holyWeek)).toBe('2026-04-06');
});

test.each([
  ['2026-03-30', 0, '2026-03-30'],
  ['2026-03-30', 2, '2026-04-01'],
  ['2026-03-30', 3, '2026-04-06'],
  ['2026-04-03', 1, '2026-04-06'],
  ['2026-12-31', 1, '2027-01-01'],
])('%s and %s working days are %s', (from, count, to) => expect(addWorkingDays(from, count, holyWeek)).toBe(to));

test.each([-1, 0.5, 367, NaN])('%s is no count of working days', (count) => expect(() => addWorkingDays('2026-03-30', count, none)).toThrow(RangeError));

test('the days between count the last and not the first', () => {
  expect(workingDaysBetween('2026-04-01', '2026-04-07', holyWeek)).toBe(2);
  expect(workingDaysBetween('2026-04-07', '2026-04-01', holyWeek)).toBe(0);
});

test('adding and counting agree', () => {
  for (let count = 0; count < 40; count += 1) expect(workingDaysBetween('2026-03-30', addWorkingDays('2026-03-30', count, holyWeek), holyWeek)).toBe(count);
});

test('the calendar ends on its last day, and nothing looks further', () => {
  expect(workingDayFrom('9999-12-31', () => true)).toBe('9999-12-31');
  expect(addWorkingDays('9999-12-30', 5, () => false)).toBe('9999-12-31');
});
