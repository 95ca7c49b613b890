import { dayBefore, dayInTimeZone, dayOf, daysBetween, isDay } from './day';

describe('day', () => {
  it.each(['2015-07-31', '2016-02-29', '0001-01-01'])('takes %s', (text) => expect(isDay(text)).toBe(true));
  it.each(['2015-02-29', '2015-13-01', '2015-00-10', '2015-7-31', '31/07/2015', '', '0000-01-01'])('refuses "%s"', (text) => expect(isDay(text)).toBe(false));
  it('builds only days that exist', () => {
    expect(dayOf(2015, 7, 31)).toBe('2015-07-31');
    expect(dayOf(2015, 6, 31)).toBeNull();
  });
  it('counts days across months, years and leap days', () => {
    expect(daysBetween('2015-04-28', '2015-08-17')).toBe(111);
    expect(daysBetween('2016-02-28', '2016-03-01')).toBe(2);
    expect(daysBetween('2015-01-02', '2015-01-01')).toBe(-1);
  });
  it('knows the day in the plan’s time zone', () => {
    expect(dayInTimeZone(new Date('2026-01-01T05:59:59Z'), 'America/Guatemala')).toBe('2025-12-31');
    expect(dayInTimeZone(new Date('2026-01-01T06:00:00Z'), 'America/Guatemala')).toBe('2026-01-01');
    expect(() => dayInTimeZone(new Date(), 'Luna/Mare')).toThrow(RangeError);
  });
});

it.each([['2026-03-01', '2026-02-28'], ['2028-03-01', '2028-02-29'], ['2027-01-01', '2026-12-31']])('before %s comes %s', (day, before) => expect(dayBefore(day)).toBe(before));
