import { asSpreadsheet, faultOfFile } from './file-check';

describe('a file before it is sent', () => {
  it.each([
    [null, 'Elija un archivo.'],
    [{ name: 'plan.pdf', size: 5 }, 'no es .xlsx ni .csv'],
    [{ name: 'plan', size: 5 }, 'no es .xlsx ni .csv'],
    [{ name: 'plan.csv', size: 0 }, 'está vacío'],
    [{ name: 'plan.xlsx', size: 10 * 1024 * 1024 + 1 }, 'más de 10 MB'],
  ])('%j is refused in words', (file, words) => expect(faultOfFile(file)).toContain(words));

  it('up to 10 MB of either type is taken, however its name is written', () => {
    expect(faultOfFile({ name: 'Plan 2026.XLSX', size: 10 * 1024 * 1024 })).toBeNull();
    expect(faultOfFile({ name: 'plan.csv', size: 1 })).toBeNull();
  });

  it('is sent with the type of its name, whatever the browser took it for', () => {
    expect(asSpreadsheet(new File(['a'], 'plan.csv', { type: 'application/vnd.ms-excel' })).type).toBe('text/csv');
  });
});
