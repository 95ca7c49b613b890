import fc from 'fast-check';
import { daysInMonth, isDay } from '../../common/day';
import { datesIn, readGivenDate } from './date-reading';

const read = (text: string) => {
  const reading = readGivenDate(text);
  return reading && [reading.given.date, reading.given.precision, reading.certainty];
};

describe('a date field', () => {
  it.each([
    ['30-05-2015', '2015-05-30', 'day'],
    ['26-jun-2015', '2015-06-26', 'day'],
    ['31/08/2015', '2015-08-31', 'day'],
    ['2015-08-31', '2015-08-31', 'day'],
    ['5.3.2016', '2016-03-05', 'day'],
    ['13 de Agosto de 2015', '2015-08-13', 'day'],
    ['1º de septiembre del año 2015', '2015-09-01', 'day'],
    ['Guatemala 01 de julio de 2015', '2015-07-01', 'day'],
    ['Ciudad Ejemplo, 2 de julio de 2015.', '2015-07-02', 'day'],
    ['viernes 4 de septiembre de 2015', '2015-09-04', 'day'],
    ['June 30, 2015', '2015-06-30', 'day'],
    ['Junio 2,015.', '2015-06-30', 'month'],
    ['Febrero de 2016', '2016-02-29', 'month'],
    ['dic-2014', '2014-12-31', 'month'],
    ['06/2016', '2016-06-30', 'month'],
    ['En junio del 2016', '2016-06-30', 'month'],
    ['2016', '2016-12-31', 'year'],
  ])('reads %s', (text, date, precision) => {
    expect(read(text)).toEqual([date, precision, 'plain']);
    expect(readGivenDate(text)?.given.text).toBe(text);
  });

  it('takes the one date of a sentence and says that it is unclear', () => {
    expect(read('Se tiene previsto para junio 2016, según el plan.')).toEqual(['2016-06-30', 'month', 'in-sentence']);
    expect(read('Concluido 30 de junio de 2015')).toEqual(['2015-06-30', 'day', 'in-sentence']);
  });

  it('keeps the words where there are several dates or none', () => {
    expect(read('Entre mayo 2014 y junio 2015')).toEqual([null, 'text', 'several']);
    expect(read('Una parte terminó en mayo 2014, otra se hace mensualmente.')).toEqual([null, 'text', 'several']);
    expect(read('Ya está concluido.')).toEqual([null, 'text', 'none']);
    expect(read('31/02/2015')).toEqual([null, 'text', 'none']);
  });

  it('is nothing when it is empty', () => {
    expect(readGivenDate(' \n ')).toBeNull();
  });

  it('does not take numbers of laws, amounts or telephones for dates', () => {
    expect(datesIn('Decreto 57-2008, Acuerdo 104-2015, artículo 17, Q.54,701.1, 2318-3400, 1,234,567')).toEqual([]);
  });
});

describe('any date', () => {
  const months = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'];
  const days = fc.record({ year: fc.integer({ min: 1900, max: 2099 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) })
    .filter(({ year, month, day }) => day <= daysInMonth(year, month));
  const two = (value: number) => String(value).padStart(2, '0');

  it('is read the same however it is written', () => {
    fc.assert(fc.property(days, ({ year, month, day }) => {
      const expected = `${year}-${two(month)}-${two(day)}`;
      for (const text of [`${day}/${month}/${year}`, `${two(day)}-${two(month)}-${year}`, `${day} de ${months[month - 1]} de ${year}`, expected]) {
        expect(read(text)).toEqual([expected, 'day', 'plain']);
      }
    }));
  });

  it('is a day of the calendar or words, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const given = readGivenDate(text)?.given;
      expect(!given || given.date === null || isDay(given.date)).toBe(true);
    }));
  });
});
