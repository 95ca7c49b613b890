import { readLevel } from './level-table';

const NAMES = ['No iniciado', 'Limitado', 'Sustancial', 'Completo'];

describe('the level of a card', () => {
  it('is the column of the X, with the cell that the label merges with', () => {
    expect(readLevel([...NAMES, '', '', '', '', 'X'])).toBe('complete');
    expect(readLevel([...NAMES, '', '', 'x', '', ''])).toBe('limited');
    expect(readLevel([...NAMES, '', 'X', '', '', ''])).toBe('not-started');
  });

  it('is the column of the X where the merged cell is absent', () => {
    expect(readLevel([...NAMES, '', '', 'X', ''])).toBe('substantial');
    expect(readLevel([...NAMES, 'X', '', '', ''])).toBe('not-started');
  });

  it('may be named alone, or ticked beside its name', () => {
    expect(readLevel(['', 'Substantial'])).toBe('substantial');
    expect(readLevel(['No iniciado', '☒ Limitado', 'Sustancial', 'Completo'])).toBe('limited');
  });

  it('is unknown without a mark, with two, or with cells missing', () => {
    expect(readLevel([...NAMES, '', '', '', '', ''])).toBeNull();
    expect(readLevel([...NAMES, '', 'X', '', '', 'X'])).toBeNull();
    expect(readLevel([...NAMES, '', 'X'])).toBeNull();
    expect(readLevel([])).toBeNull();
  });
});

describe('a level table whose rows are known', () => {
  const names = ['No iniciado', 'Limitado', 'Sustancial', 'Completo'];
  const read = (...rows: string[][]) => readLevel(rows.flat(), rows.flatMap((row, index) => row.map(() => `row ${index}`)));

  it.each<[string, string[][]]>([
    ['below, behind the label’s column', [names, ['', '', '', 'X', '']]],
    ['below, without that column', [['', '', ''], names, ['', '', 'X', '']]],
    ['below, in a table inside the cell', [[''], names, ['', '', 'X', ''], ['', '', '', '']]],
    ['beside its name, a row for each', [['No iniciado', ''], ['', 'Limitado', ''], ['', 'Sustancial', 'X'], ['', 'Completo', '']]],
  ])('has its mark %s', (_, rows) => {
    expect(read(...rows)).toBe('substantial');
  });

  it('has no level with two marks, or columns that don’t compare', () => {
    expect([read(names, ['', 'X', '', 'X', '']), read(names, ['', '', 'X', '', '', '', '']), read(names, ['X', '', '', '', ''])]).toEqual([null, null, null]);
  });
});
