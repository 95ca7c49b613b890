import { nextDay } from '../common/day';
import { type Remindable, reminderOn } from './reminders';

// Holy Week: Thursday and Friday, 2 and 3 April 2026.
const isHoliday = (day: string) => ['2026-04-02', '2026-04-03'].includes(day);
const round: Remindable = { opensOn: '2026-03-16', dueOn: '2026-04-07', toldOfOpening: true, toldToday: false };

test('the reminders of a round fall on the working days that are named, and on no other', () => {
  const told: string[] = [];
  for (let day = '2026-03-01'; day < '2026-07-01'; day = nextDay(day)) {
    const kind = reminderOn(day, round, isHoliday);
    if (kind) told.push(`${day} ${kind}`);
  }
  expect(told).toEqual(['2026-03-27 before-due', '2026-04-06 before-due', '2026-04-08 after-due', '2026-04-14 after-due']);
});

test.each<[string, Partial<Remindable>, string | null]>([
  ['2026-03-15', { toldOfOpening: false }, null],
  ['2026-03-16', { toldOfOpening: false }, 'opened'],
  ['2026-03-16', { toldOfOpening: false, toldToday: true }, null],
  ['2026-04-07', { toldOfOpening: false }, 'opened'],
  ['2026-04-08', { toldOfOpening: false }, 'after-due'],
  ['2026-04-06', { toldToday: true }, null],
  ['2026-04-04', {}, null],
  ['2026-04-07', {}, null],
  // Given more time, it hears again before its own day.
  ['2026-04-08', { dueOn: '2026-04-09' }, 'before-due'],
])('on %s, %j: %s', (day, changes, expected) => expect(reminderOn(day, { ...round, ...changes }, isHoliday)).toBe(expected));
