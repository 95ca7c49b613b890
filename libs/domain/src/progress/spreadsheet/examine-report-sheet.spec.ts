import type { SheetTable } from '../../common/spreadsheet/sheet-table';
import { EMPTY_REPORT, type ReportContent } from '../report-content';
import { contentPrint } from './content-print';
import { examineReportSheet, type ExaminedSheet } from './examine-report-sheet';
import type { WritableRow } from './writable-row';

const SHEET = 'plan/1/health';
const row = (content: Partial<ReportContent> = {}): WritableRow => ({
  commitment: 'G1', milestone: 1, title: 'Abrir', dueOn: null, milestoneVersion: 2, reportVersion: 0, content: { ...EMPTY_REPORT, ...content }, facts: { lastState: 'unknown', reportedBefore: false },
});
const sheet = (writable: readonly WritableRow[], more: Partial<ExaminedSheet> = {}): ExaminedSheet => ({ name: SHEET, writable, closed: [], today: '2026-03-01', days: { earliest: '2015-01-01', latest: '2037-12-31' }, language: 'es', ...more });
const table = (header: string[], ...rows: string[][]): SheetTable[] => [{ name: 'Hoja1', header, rows: rows.map((cells, index) => ({ number: index + 2, cells })) }];
const STAMPS = ['Código', 'Hito', 'Hoja (no modificar)', 'Versión del hito (no modificar)', 'Versión del informe (no modificar)'];
const stamps = ['g1', '1', SHEET, '2', '0'];
const codes = (tables: SheetTable[], on = sheet([row()])) => examineReportSheet(tables, on).problems.map(({ row: at, column, code }) => [at, column, code]);

it.each([
  ['sí', true], ['SI', true], ['x', true], ['TRUE', true], ['verdadero', true], ['Yes', true], ['1', true], ['no', false], ['FALSO', false], ['0', false], ['', false],
])('reads %j as a tick', (cell, unchanged) => {
  const found = examineReportSheet(table([...STAMPS, 'sin  CAMBIOS'], [...stamps, cell]), sheet([row({ unchanged: !unchanged })]));
  expect(found.rows.map(({ content }) => content.unchanged)).toEqual([unchanged]);
});

it.each([['31/07/2025', '2025-07-31'], ['1-2-2026', '2026-02-01'], ['2026-01-31', '2026-01-31']])('reads %j as a day', (cell, day) => {
  expect(examineReportSheet(table([...STAMPS, 'Day it began'], [...stamps, cell]), sheet([row()])).rows[0]?.content.startedOn).toBe(day);
});

it('leaves what has no column as it stands, and empties what has an empty cell', () => {
  const [found] = examineReportSheet(table([...STAMPS, 'Siguientes pasos'], [...stamps, '']), sheet([row({ narrative: 'Se hizo.', nextSteps: 'Seguir.' })])).rows;
  expect(found?.content).toMatchObject({ narrative: 'Se hizo.', nextSteps: null });
  expect(found?.changes).toEqual([{ field: 'nextSteps', before: 'Seguir.', after: null }]);
});

it('takes words alone for an obstacle, and keeps what is known of addresses and files', () => {
  const evidence = [{ url: 'https://example.org/a', file: null, title: 'A', kind: null }, { url: null, file: 'f1', title: null, kind: null }];
  const cells = [...stamps, 'Falta el reglamento', 'https://example.org/b\nhttps://example.org/a'];
  const [found] = examineReportSheet(table([...STAMPS, 'Normativa: explicación', 'Evidencia: direcciones, una por línea'], cells), sheet([row({ evidence })])).rows;
  expect(found?.content.obstacles).toEqual([{ kind: 'regulation', text: 'Falta el reglamento' }]);
  expect(found?.content.evidence).toEqual([{ url: 'https://example.org/b', file: null, title: null, kind: null }, ...evidence]);
});

it('passes over a row that nobody touched, whatever was saved or received meanwhile', () => {
  const tables = table([...STAMPS, 'Huella (no modificar)', '¿Qué se hizo?'], [...stamps, contentPrint({ ...EMPTY_REPORT, narrative: 'Antes' }), 'Antes']);
  expect(examineReportSheet(tables, sheet([{ ...row({ narrative: 'Después' }), reportVersion: 4 }]))).toEqual({ rows: [], problems: [], untouched: 1 });
  expect(examineReportSheet(tables, sheet([], { closed: [{ commitment: 'G1', milestone: 1, reason: 'not-editable' }] })).untouched).toBe(1);
});

it('tells what is wrong with the file as a whole', () => {
  expect(codes(table(['Otra cosa'], ['x']))).toEqual([[null, null, 'missing-sheet']]);
  expect(codes(table(STAMPS))).toEqual([[null, null, 'no-rows']]);
  expect(codes(table(['Código', 'Hito', 'Notas', 'Estado', 'State'], ['G1', '1']))).toEqual([
    [1, 'Notas', 'unknown-column'], [1, 'State', 'repeated-column'], [1, 'Hoja (no modificar)', 'missing-column'],
    [1, 'Versión del hito (no modificar)', 'missing-column'], [1, 'Versión del informe (no modificar)', 'missing-column'],
  ]);
});

it.each([
  ['otra', [...stamps.slice(0, 2), 'plan/2/health', '2', '0'], 'other-sheet'], ['none', ['G9', ...stamps.slice(1)], 'not-your-milestone'],
  ['an amended milestone', [...stamps.slice(0, 3), '1', '0'], 'milestone-changed'], ['a saved report', [...stamps.slice(0, 4), '7'], 'report-changed'],
])('refuses a row of %s', (_, cells, code) => {
  expect(codes(table([...STAMPS, '¿Qué se hizo?'], [...cells, 'Algo'])).map(([, , each]) => each)).toEqual([code]);
});
