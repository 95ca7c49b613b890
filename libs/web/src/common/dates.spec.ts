import type { GivenDate } from '@cumple/domain/common/given-date';
import { givenDateText, longDay, monthOf, shortDay } from './dates';

describe('days', () => {
  it('are written as in Guatemala', () => {
    expect(shortDay('2015-08-31', 'es')).toBe('31/08/2015');
    expect(longDay('2015-08-31', 'es')).toBe('31 de agosto de 2015');
    expect(longDay('2015-07-01', 'es')).toBe('1 de julio de 2015');
    expect(monthOf('2015-01-31', 'es')).toBe('enero de 2015');
  });

  it('are written in English so that nobody mistakes day and month', () => {
    expect(shortDay('2015-08-01', 'en')).toBe('1 Aug 2015');
    expect(longDay('2015-08-31', 'en')).toBe('31 August 2015');
    expect(monthOf('2015-01-31', 'en')).toBe('January 2015');
  });
});

describe('givenDateText', () => {
  it.each<[string, string, GivenDate]>([
    ['30/05/2015', '30 May 2015', { date: '2015-05-30', precision: 'day', text: '30-05-2015' }],
    ['junio de 2015', 'June 2015', { date: '2015-06-30', precision: 'month', text: 'Junio 2,015' }],
    ['2016', '2016', { date: '2016-12-31', precision: 'year', text: '2016' }],
    ['permanente', 'ongoing', { date: null, precision: 'ongoing', text: 'permanente' }],
    ['cada 6 meses', 'every 6 months', { date: null, precision: 'recurring', everyMonths: 6, text: 'semestral' }],
    ['cada mes', 'every month', { date: '2016-06-30', precision: 'recurring', everyMonths: 1, text: 'mensual' }],
    ['cuando se apruebe', 'cuando se apruebe', { date: null, precision: 'text', text: 'cuando se apruebe' }],
  ])('%s · %s', (spanish, english, given) => {
    expect(givenDateText(given, 'es')).toBe(spanish);
    expect(givenDateText(given, 'en')).toBe(english);
  });
});
