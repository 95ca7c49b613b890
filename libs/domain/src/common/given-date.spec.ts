import { givenDay, givenMonth, givenText, givenYear } from './given-date';

describe('a date as people gave it', () => {
  it('keeps the day, or the words for it', () => expect([givenDay('2015-07-31').text, givenDay('2015-07-31', '31/07/15').text]).toEqual(['2015-07-31', '31/07/15']));
  it('lets the last day stand for a month or a year', () => expect([givenMonth(2016, 2, 'febrero')?.date, givenYear(2016, '2016').date]).toEqual(['2016-02-29', '2016-12-31']));
  it.each([0, 13])('knows no month %d', (month) => expect(givenMonth(2016, month, '')).toBeNull());
  it('reads nothing into words', () => expect(givenText('pronto')).toEqual({ date: null, precision: 'text', text: 'pronto' }));
});
