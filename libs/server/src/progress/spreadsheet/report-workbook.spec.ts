import { OBSTACLE_KINDS } from '@cumple/domain/progress/obstacle';
import { EMPTY_REPORT, REPORTED_STATES, type ReportContent } from '@cumple/domain/progress/report-content';
import { entryContent } from '@cumple/domain/progress/spreadsheet/entry-content';
import { examineReportSheet, type ExaminedSheet } from '@cumple/domain/progress/spreadsheet/examine-report-sheet';
import { readReportTable } from '@cumple/domain/progress/spreadsheet/read-report-table';
import type { WritableRow } from '@cumple/domain/progress/spreadsheet/writable-row';
import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from '../../common/spreadsheet/read-xlsx';
import { REPORT_SHEET_LIMITS } from './sheet-limits';
import { writeReportWorkbook } from './write-report-workbook';

const SHEET = 'zz-2025-2027/1/planning-office';
const hostile = [
  '=1+1', '+1', '-1', '@SUM(A1)', "'=1", "''+x", '=HYPERLINK("http://x.example","y")', '"comillas"; y, todo', 'dos\nlíneas', 'tres\r\nlíneas\rmás', 'ñandú 🌽 «comillas» 👩🏽‍🌾', '007', '2026-01-31', '31/01/2026', '1e5',
  'TRUE', '#N/A', '_x0041_ y _x000D_', '_x005F_', '<b>&amp;</b>', ']]>', '\u0085 ', 'a\u0000b'.replace('\0', '\x01'), '＝1+1', 'a\ttab', 'null', 'valueOf', '__proto__', 'constructor', 'toString',
];
const text = (max: number) => fc.oneof(fc.constant(null), fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 60 }).map((each) => each.replaceAll('\0', '').trim().slice(0, max) || null));
const day = fc.oneof(fc.constant(null), fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map((each) => each.toISOString().slice(0, 10)));
const address = fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.constantFrom('https://datos.example.org/a;b=1?x=%20', 'https://example.org/=1+1'));
const content: fc.Arbitrary<ReportContent> = fc.record({
  unchanged: fc.boolean(), milestoneState: fc.constantFrom(null, ...REPORTED_STATES), startedOn: day, doneOn: day, narrative: text(8_000),
  obstacles: fc.uniqueArray(fc.record({ kind: fc.constantFrom(...OBSTACLE_KINDS), text: text(1_000) }), { selector: ({ kind }) => kind }),
  correctiveAction: text(4_000), proposedDueOn: day, proposedDueReason: text(2_000), nextSteps: text(4_000),
  evidence: fc.uniqueArray(address, { maxLength: 4 }).map((urls) => urls.map((url) => ({ url, file: null, title: 'Título', kind: null }))),
});

const row = (milestone: number, of: Partial<ReportContent>, more: Partial<WritableRow> = {}): WritableRow => ({
  commitment: 'G1', milestone, title: '=Hito', dueOn: { date: '2026-02-15', precision: 'day', text: '15/02/2026' }, milestoneVersion: 3, reportVersion: 2, content: { ...EMPTY_REPORT, ...of },
  facts: { lastState: 'unknown', reportedBefore: false }, ...more,
});
const sheetOf = (writable: readonly WritableRow[]): ExaminedSheet => ({ name: SHEET, writable, closed: [], today: '2026-03-01', days: { earliest: '2015-01-01', latest: '2037-12-31' }, language: 'es' });
const examined = async (bytes: Buffer, writable: readonly WritableRow[]) => examineReportSheet(await readXlsx(bytes, REPORT_SHEET_LIMITS), sheetOf(writable));

describe.each(['es', 'en'] as const)('in %s', (language) => {
  test('what is read back is what was written', async () => {
    await fc.assert(fc.asyncProperty(fc.array(content, { minLength: 3, maxLength: 12 }), async (contents) => {
      const rows = contents.map((each, index) => row(index + 1, each));
      expect(await examined(await writeReportWorkbook(rows, SHEET, language), rows)).toEqual({ rows: [], problems: [], untouched: rows.length });
    }), { numRuns: 10, endOnFailure: true });
  }, 120_000);
});

const hostileRows = hostile.map((each, index) => row(index + 1, {
  narrative: each, nextSteps: each, obstacles: [{ kind: 'other', text: each }], startedOn: '2026-01-31', milestoneState: 'under-way', evidence: [{ url: 'https://example.org/=1+1', file: null, title: null, kind: null }],
}));

test('a text comes back as it was written, whatever it looks like', async () => {
  const { entries, problems } = readReportTable(await readXlsx(await writeReportWorkbook(hostileRows, SHEET, 'es'), REPORT_SHEET_LIMITS));
  expect(problems).toEqual([]);
  const written = (value: string) => value.replaceAll(/\r\n?/g, '\n').replaceAll('\x01', '').replaceAll('\u0085', '').trim() || null;
  const read = entries.map((entry) => entryContent(entry, EMPTY_REPORT));
  expect(read.map(({ narrative, nextSteps, startedOn, milestoneState }) => [narrative, nextSteps, startedOn, milestoneState])).toEqual(
    hostile.map((each) => [written(each), written(each), '2026-01-31', 'under-way']));
});

test('LibreOffice may open and save it in between', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cumple-sheet-'));
  try {
    writeFileSync(join(folder, 'in.xlsx'), await writeReportWorkbook(hostileRows, SHEET, 'es'));
    mkdirSync(join(__dirname, 'fixtures'), { recursive: true });
    const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find(existsSync);
    if (office) execFileSync(office, [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out'), join(folder, 'in.xlsx')], { stdio: 'ignore' });
    const saved = readFileSync(office ? join(folder, 'out/in.xlsx') : join(__dirname, 'fixtures/saved-by-libreoffice.xlsx'));
    if (process.env['KEEP_FIXTURE']) writeFileSync(join(__dirname, 'fixtures/saved-by-libreoffice.xlsx'), saved);
    expect(await examined(saved, hostileRows)).toEqual({ rows: [], problems: [], untouched: hostileRows.length });
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);
