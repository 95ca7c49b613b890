import { faultOfSheet } from './sheet-file-fault';

const MB = 1024 * 1024;

test.each([
  [null, 'Elija un archivo.'],
  [{ name: 'hoja.csv', size: 10 }, 'Ese archivo no es .xlsx. Guárdelo como Excel (.xlsx) y elíjalo de nuevo.'],
  [{ name: 'hoja.xlsx', size: 0 }, 'El archivo está vacío. Elija otro.'],
  [{ name: 'hoja.xlsx', size: 5 * MB + 1 }, 'El archivo pesa más de 5 MB. Quite imágenes u hojas que no hagan falta.'],
  [{ name: 'HOJA.XLSX', size: 5 * MB }, null],
])('of %o', (file, fault) => {
  expect(faultOfSheet(file)).toBe(fault);
});
