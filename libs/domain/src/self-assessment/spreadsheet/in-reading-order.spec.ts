import { inReadingOrder } from './in-reading-order';

const tables = [
  { name: 'Plan', header: ['Código', 'Título'], rows: [] },
  { name: 'Compromisos', header: ['Código', 'Número', 'Título'], rows: [] },
  { name: 'Hitos', header: ['Compromiso'], rows: [] },
];
const at = (sheet: string, row: number | null, column: string | null) => ({ sheet, row, column });

describe('inReadingOrder', () => {
  it('goes down each sheet once, as the file has them, along the columns of a row', () => {
    const ordered = [
      at('', null, null), at('Plan', 2, 'Título'), at('Compromisos', null, 'Número'), at('Compromisos', 2, 'Código'), at('Compromisos', 2, 'Título'),
      at('Compromisos', 10, 'Código'), at('Hitos', 3, 'Compromiso'),
    ];
    expect(inReadingOrder([...ordered].reverse(), tables)).toEqual(ordered);
  });

  it('keeps what stands in one place as it was found', () => {
    const [one, two] = [{ ...at('Hitos', 2, null), code: 'a' }, { ...at('Hitos', 2, null), code: 'b' }];
    expect(inReadingOrder([one, two], tables)).toEqual([one, two]);
  });
});
