import { addMonths } from './add-months';

it.each([
  ['2026-03-01', 12, '2027-03-01'], ['2026-01-31', 1, '2026-02-28'], ['2027-01-31', 13, '2028-02-29'], ['2026-11-21', 1, '2026-12-21'], ['2026-12-21', 1, '2027-01-21'], ['9999-12-01', 1, null],
] as const)('adds to %s %i months: %s', (day, months, sum) => expect(addMonths(day, months)).toBe(sum));
