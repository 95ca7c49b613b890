import type { GivenDate } from '@cumple/domain/common/given-date';
import { entryOf, givenDateOf } from './given-date-entry';

const dates: GivenDate[] = [
  { date: '2026-11-21', precision: 'day', text: '2026-11-21' },
  { date: '2026-02-28', precision: 'month', text: '2026-02' },
  { date: '2026-12-31', precision: 'year', text: '2026' },
  { date: null, precision: 'ongoing', text: '' },
  { date: null, precision: 'recurring', everyMonths: 3, text: '' },
  { date: null, precision: 'text', text: 'al final del periodo' },
];

describe('the boxes of a date', () => {
  it.each(dates)('hold $precision and give it back', (given) => {
    expect(givenDateOf(entryOf(given))).toEqual(given);
  });

  it.each([{ precision: 'none' as const }, { precision: 'day' as const }, { precision: 'year' as const, year: '26' }, { precision: 'recurring' as const, everyMonths: '0' }])('hold no date yet: %j', (part) => {
    expect(givenDateOf({ ...entryOf(null), ...part })).toBeNull();
  });
});
