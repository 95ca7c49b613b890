import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aCommitment, aMilestone, aPlanDocument } from '@cumple/testing/plan-document-builder';
import { toSheetTables } from '@cumple/domain/self-assessment/spreadsheet/to-sheet-tables';
import type { SheetTable } from '@cumple/domain/common/spreadsheet/sheet-table';
import { aZip } from '../../testing/zip';
import { guardFormula, unguardFormula } from '../../common/spreadsheet/formula-guard';
import { readSpreadsheetFile } from './read-spreadsheet-file';
import { SpreadsheetFileError } from '../../common/spreadsheet/spreadsheet-file-error';
import { writeCsv } from './write-csv';
import { writeXlsx } from './write-xlsx';

/** Every object knows these: whatever keeps texts by name in a plain one loses them. */
const wordsOfObjects = ['valueOf', '__proto__', 'constructor', 'toString', 'hasOwnProperty'];
const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', "'=1", "''+x", '=HYPERLINK("http://x.example","y")', '"quoted"; and, all', 'dos\nlíneas', ' blancos ', 'ñandú 🌽 «comillas»', '_x0041_ y _x000D_', '_x005F_', ...wordsOfObjects];
const document = aPlanDocument({
  commitments: hostile.map((text, index) => aCommitment({ code: `G${index + 1}`, number: index + 1, description: text, objective: null, milestones: [aMilestone({ title: text === ' blancos ' ? 'Hito' : text })] })),
});

/** What the cells say, by sheet: empty cells at the end of a row may or may not be there. */
const contents = (tables: readonly SheetTable[]) =>
  Object.fromEntries(tables.map(({ name, header, rows }) => [name, rows.map(({ cells }) => Object.fromEntries(header.flatMap((title, place) => (title && cells[place] ? [[title, cells[place]]] : []))))]));
const expected = (language: 'es' | 'en') =>
  Object.fromEntries(toSheetTables(document, language).map(({ name, header, rows }) => [name, rows.map((cells) => Object.fromEntries(header.flatMap((title, place) => (cells[place] === null ? [] : [[title, String(cells[place])]]))))]));

describe.each(['es', 'en'] as const)('a plan in %s', (language) => {
  it('is the same after a workbook', async () => {
    expect(contents(await readSpreadsheetFile(await writeXlsx(toSheetTables(document, language))))).toEqual(expected(language));
  });

  it('is the same after a CSV file, with its mark and without', async () => {
    const csv = writeCsv(toSheetTables(document, language), language);
    expect(csv.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(contents(await readSpreadsheetFile(csv))).toEqual(expected(language));
    expect(contents(await readSpreadsheetFile(csv.subarray(3)))).toEqual(expected(language));
  });
});

it('holds a text of several lines together for any reader of CSV', () => {
  expect(writeCsv(toSheetTables(document, 'es'), 'es').toString()).toContain('"dos\nlíneas"');
});

it('is the same after LibreOffice opened and saved it', async () => {
  const saved = await readSpreadsheetFile(readFileSync(join(__dirname, 'fixtures/saved-by-libreoffice.xlsx')));
  expect(contents(saved)).toEqual(expected('es'));
});

it.each([
  ['semicolons', Buffer.from('Código;Título\r\nG1;Abrir, ya\r\n')],
  ['tabs in UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Código\tTítulo\nG1\tAbrir, ya\n', 'utf16le')])],
  ['Windows-1252', Buffer.from('Código;Título\r\nG1;Abrir, ya\r\n', 'latin1')],
])('reads a CSV file with %s as Excel writes it', async (_, bytes) => {
  expect(contents(await readSpreadsheetFile(bytes))).toEqual({ Compromisos: [{ Código: 'G1', Título: 'Abrir, ya' }] });
});

it.each([
  ['nothing', Buffer.alloc(0), 'empty-file'],
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), 'not-a-spreadsheet'],
  ['an old or encrypted workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'not-a-spreadsheet'],
  ['half a zip file', Buffer.from('PK\x03\x04and no more', 'latin1'), 'damaged'],
  ['an open quotation mark', Buffer.from('Código,Título\nG1,"Abrir\n'), 'malformed-csv'],
  ['too many rows', Buffer.from(`Código\n${'G\n'.repeat(20_005)}`), 'too-many-rows'],
  ['too many columns', Buffer.from(`Código${','.repeat(200)}\n`), 'too-many-columns'],
])('refuses %s', async (_, bytes, code) => {
  await expect(readSpreadsheetFile(bytes)).rejects.toMatchObject({ code });
});

it.each([
  ['as its directory says', undefined],
  ['whatever its directory says', 1_000],
])('refuses a workbook that is larger inside than any plan, %s', async (_, claims) => {
  const bomb = aZip([{ name: 'xl/workbook.xml', content: Buffer.alloc(100 * 1024 * 1024), claims }]);
  await expect(readSpreadsheetFile(bomb)).rejects.toBeInstanceOf(SpreadsheetFileError);
});

it.each([...hostile, '\n=1+1', '\0=1+1', '＝1+1', '＋1', '－1', '＠SUM(1)', "'＝1", '', 'x', "'"])('guards %j so that no program takes it for a formula, and takes the guard off again', (text) => {
  expect(guardFormula(text)).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
  expect(unguardFormula(guardFormula(text))).toBe(text);
});
