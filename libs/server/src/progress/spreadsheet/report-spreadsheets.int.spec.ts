import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { SheetRow } from '@cumple/contracts/progress/report-sheet';
import type { SheetPreview } from '@cumple/contracts/progress/sheet-preview';
import { REPORT_COLUMNS } from '@cumple/domain/progress/spreadsheet/report-columns';
import type { Test } from 'supertest';
import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import { aZip } from '../../testing/zip';
import { readXlsx } from '../../common/spreadsheet/read-xlsx';
import { faults } from '../../testing/commitment-desk';
import { insertFile, insertRound, reportDeskOf, reportedPlan, saving } from '../../testing/report-desk';
import { type Caller, createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';
import { REPORT_SHEET_LIMITS } from './sheet-limits';
import { SweepPreviews } from './sweep-previews';

const PLAN = 'zz-2025-2027';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
let api: WorkspaceApi;
let liaison: Caller;
let desk: ReturnType<typeof reportDeskOf>;
beforeEach(async () => {
  api = await createWorkspaceApi([reportedPlan]);
  await insertRound(api.database.owner);
  liaison = await api.as({ role: 'liaison', institution: 'planning-office' });
  desk = reportDeskOf(liaison);
});
afterEach(() => api.close());

type Grid = string[][];
const download = async (who: Caller = liaison, institution = 'planning-office', round: number | 'outside' = 1): Promise<Buffer> =>
  (await who.get(workspacePaths.sheetSpreadsheet(PLAN, round, institution)).buffer(true).parse((response, done) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => done(null, Buffer.concat(chunks)));
  }).expect(200)).body as Buffer;
const gridOf = async (bytes: Buffer): Promise<Grid> => {
  const [table] = await readXlsx(bytes, REPORT_SHEET_LIMITS);
  return [[...(table?.header ?? [])], ...(table?.rows ?? []).map(({ cells }) => [...cells])];
};
const workbookOf = (grid: Grid): Promise<Buffer> => writeExcelFile([{ sheet: 'Informe', data: grid.map((cells) => cells.map((value): CellObject | null => (value === '' ? null : { value, type: String }))) }]).toBuffer();
const post = (bytes: Buffer, who: Caller = liaison, institution = 'planning-office', round: number | 'outside' = 1): Test => who.sendFile(workspacePaths.sheetPreviews(PLAN, round, institution), bytes, XLSX);
const preview = async (bytes: Buffer): Promise<SheetPreview> => (await post(bytes).expect(200)).body as SheetPreview;
const apply = (id: string | null, who: Caller = liaison) => who.send(workspacePaths.sheetPreviewApplication(PLAN, 1, 'planning-office', id ?? ''), {});
const place = (key: string) => REPORT_COLUMNS.findIndex((column) => column.key === key);

/** The downloaded sheet with some cells of a milestone's row filled in. */
async function filled(cells: Record<number, Record<string, string>>): Promise<Grid> {
  const grid = await gridOf(await download());
  for (const row of grid.slice(1)) for (const [key, value] of Object.entries(cells[Number(row[place('milestone')])] ?? {})) row[place(key)] = value;
  return grid;
}
const contentOf = ({ report }: SheetRow) => report && [report.milestoneState, report.narrative, report.startedOn, report.obstacles, report.evidence.map(({ url, file }) => url ?? file)];

describe('the downloaded sheet', () => {
  it('has a row per milestone that may still be written, most urgent first, and changes nothing when it is uploaded again', async () => {
    await desk.save(2, saving({ narrative: '=1+1\nsegunda línea 🌽', startedOn: '2026-01-15' })).expect(200);
    await desk.report(4);
    const bytes = await download();
    expect((await gridOf(bytes)).slice(1).map((row) => Number(row[place('milestone')]))).toEqual([1, 2, 3, 5, 6]);
    expect(await preview(bytes)).toEqual({ id: null, expiresAt: null, rows: [], problems: [], problemCount: 0, untouched: 5 });
  });

  it('is read in either language', async () => {
    const answer = await liaison.get(workspacePaths.sheetSpreadsheet(PLAN, 1, 'planning-office')).set('Accept-Language', 'en').buffer(true).parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => done(null, Buffer.concat(chunks)));
    }).expect(200);
    expect((await gridOf(answer.body as Buffer))[0]).toContain('What was done?');
    expect((await preview(answer.body as Buffer)).untouched).toBe(6);
  });
});

describe('a filled-in sheet', () => {
  it('is shown change by change, saved as the page saves, and sent on the sheet', async () => {
    const file = await insertFile(api.database.owner, 'planning-office', 'acta.pdf');
    await desk.save(3, saving({ milestoneState: 'not-started', narrative: 'Antes', evidence: [{ url: null, file, title: 'Acta', kind: null }] })).expect(200);
    const grid = await filled({
      1: { milestoneState: 'en curso', narrative: "'=1+1", 'obstacle.budget': 'Sí', 'obstacle.other.text': 'Faltó quórum', correctiveAction: 'Se convocó de nuevo.' },
      3: { milestoneState: 'Under way', startedOn: '15/01/2026', narrative: '', evidence: 'https://datos.example.org/a\nhttps://datos.example.org/b' },
    });
    const seen = await preview(await workbookOf(grid.map((row) => [...row].reverse())));
    expect(seen).toMatchObject({ problems: [], untouched: 4, rows: [
      { commitment: 'G1', number: 1, title: 'Publicar la norma', row: 2, reasons: [] },
      { commitment: 'G1', number: 3, reasons: [{ code: 'narrative-needed', field: 'narrative' }] },
    ] });
    expect(seen.rows[0]?.changes).toContainEqual({ field: 'obstacles', before: null, after: 'Presupuesto\nOtro: Faltó quórum' });
    expect(seen.rows[1]?.changes).toEqual([
      { field: 'milestoneState', before: 'Por iniciar', after: 'En curso' }, { field: 'startedOn', before: null, after: '2026-01-15' }, { field: 'narrative', before: 'Antes', after: null },
      { field: 'evidence', before: null, after: 'https://datos.example.org/a\nhttps://datos.example.org/b' },
    ]);
    expect((await desk.row(1)).report).toBeNull();
    expect((await apply(seen.id).expect(200)).body).toEqual({ saved: [{ commitment: 'G1', number: 1 }, { commitment: 'G1', number: 3 }] });
    expect(contentOf(await desk.row(1))).toEqual(['under-way', '=1+1', null, [{ kind: 'budget', text: null }, { kind: 'other', text: 'Faltó quórum' }], []]);
    expect(contentOf(await desk.row(3))).toEqual(['under-way', null, '2026-01-15', [], ['https://datos.example.org/a', 'https://datos.example.org/b', file]]);
    await desk.submit([{ number: 1, version: 1 }]).expect(201);
    expect((await apply(seen.id).expect(409)).body).toMatchObject({ type: 'urn:cumple:problem:already-applied' });
  });

  it('tells every problem by row and column, and saves nothing', async () => {
    const grid = await filled({
      1: { milestoneState: 'casi', startedOn: '31/02/2026', unchanged: 'quizás' }, 2: { narrative: 'x'.repeat(8_001), 'obstacle.budget': 'no', 'obstacle.budget.text': 'Sin fondos' },
      3: { evidence: 'javascript:alert(1)' }, 4: { proposedDueOn: '46000' },
    });
    const foreign = [...(grid[6] ?? [])].map((cell, index) => (index === place('commitment') ? 'G2' : cell));
    const seen = await preview(await workbookOf([...grid, foreign, grid[5] ?? []]));
    expect(seen.problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'Sin cambios', 'not-yes-or-no'], [2, 'Estado', 'not-a-state'], [2, 'Fecha de inicio', 'not-a-day'],
      [3, '¿Qué se hizo?', 'too-long'], [3, 'Obstáculo: Presupuesto', 'obstacle-not-marked'],
      [4, 'Evidencia: direcciones, una por línea', 'not-an-address'], [5, '¿Cuándo espera concluirlo?', 'not-a-day'],
      [8, 'Hito', 'not-your-milestone'], [9, 'Hito', 'duplicate'],
    ]);
    expect(seen.problems[0]?.message).toBe('«quizás» no es «sí» ni «no». Elija una de las dos.');
    expect(seen.id).toBeNull();
  });

  it('that is stale says so where somebody wrote in it, and only there', async () => {
    const grid = await filled({ 1: { narrative: 'De la hoja' } });
    await desk.save(1, saving()).expect(200);
    await desk.save(2, saving()).expect(200);
    await desk.report(4);
    const seen = await preview(await workbookOf(grid));
    expect(seen.problems.map(({ row, code }) => [row, code])).toEqual([[2, 'report-changed']]);
    expect(seen.untouched).toBe(5);
    const amended = await filled({ 3: { narrative: 'De la hoja' } });
    await api.database.owner.query(`UPDATE milestone SET title = 'Otro', version = version + 1 WHERE number = 3`);
    expect((await preview(await workbookOf(amended))).problems.map(({ code }) => code)).toEqual(['milestone-changed']);
  });

  it('of another sheet, or of a milestone that was received meanwhile, is refused row by row', async () => {
    const grid = await filled({ 4: { narrative: 'De la hoja' } });
    await desk.report(4);
    expect((await preview(await workbookOf(grid))).problems.map(({ code }) => code)).toEqual(['not-editable']);
    const outside = await gridOf(await download(liaison, 'planning-office', 'outside'));
    expect(new Set((await preview(await workbookOf(outside))).problems.map(({ code }) => code))).toEqual(new Set(['other-sheet']));
  });

  it('overwrites nothing that was saved after the preview: all or nothing', async () => {
    const seen = await preview(await workbookOf(await filled({ 1: { narrative: 'De la hoja' }, 2: { narrative: 'De la hoja' } })));
    await desk.save(2, saving({ narrative: 'De la página' })).expect(200);
    expect(faults(await apply(seen.id).expect(412))).toEqual(['reports.G1.2: saved-meanwhile']);
    expect([(await desk.row(1)).report, (await desk.row(2)).report?.narrative]).toEqual([null, 'De la página']);
  });

  it('is applied once however often it is sent with the same key, and by nobody else', async () => {
    const seen = await preview(await workbookOf(await filled({ 1: { narrative: 'De la hoja' } })));
    await apply(seen.id, await api.as({ role: 'liaison', institution: 'planning-office' })).expect(404);
    const answers = await Promise.all([1, 2, 3].map(() => apply(seen.id).set('Idempotency-Key', 'una-vez')));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await desk.row(1)).report).toMatchObject({ narrative: 'De la hoja', version: 1 });
  });

  it('lasts an hour', async () => {
    const seen = await preview(await workbookOf(await filled({ 1: { narrative: 'De la hoja' } })));
    expect(Date.parse(seen.expiresAt ?? '') - api.clock.now.getTime()).toBe(3_600_000);
    await api.database.owner.query('UPDATE sheet_preview SET expires_at = $1', [api.clock.now]);
    expect((await apply(seen.id).expect(409)).body).toMatchObject({ type: 'urn:cumple:problem:preview-expired' });
    await api.app.get(SweepPreviews).sweep(api.clock.now);
    await apply(seen.id).expect(404);
  });
});

describe('who may not', () => {
  it('gets nothing: neither the sheet nor what a file would change', async () => {
    const water = await api.as({ role: 'liaison', institution: 'water' });
    await water.get(workspacePaths.sheetSpreadsheet(PLAN, 1, 'planning-office')).expect(403);
    await post(await download(), water).expect(403);
    const contact = await api.as({ role: 'point-of-contact', institution: 'water' });
    expect((await post(await download(), contact).expect(403)).body).toMatchObject({ type: 'urn:cumple:problem:institution-has-its-liaison' });
    await api.database.owner.query('UPDATE reporting_round SET closed_at = now() WHERE number = 1');
    await liaison.get(workspacePaths.sheetSpreadsheet(PLAN, 1, 'planning-office')).expect(409);
  });
});

it('of a closed round brings what was returned, and nothing else is taken from it', async () => {
  await desk.report(4);
  await desk.save(5, saving()).expect(200);
  const before = await filled({ 4: { narrative: 'Se redactó en marzo.' }, 5: { narrative: 'Otra cosa.' } });
  await api.database.owner.query(`UPDATE progress_report SET state = 'returned', review_due_on = NULL, version = version + 1 WHERE state = 'submitted'`);
  await api.database.owner.query('UPDATE reporting_round SET closed_at = now() WHERE number = 1');
  const grid = await filled({ 4: { narrative: 'Se redactó en marzo.' } });
  expect(grid.slice(1).map((row) => Number(row[place('milestone')]))).toEqual([4]);
  expect((await preview(await workbookOf(before))).problems).toContainEqual(expect.objectContaining({ code: 'round-closed' }));
  const { id: looked, problems } = await preview(await workbookOf(grid));
  expect(problems).toEqual([]);
  await apply(looked).expect(200);
  expect((await desk.row(4)).report).toMatchObject({ state: 'returned', narrative: 'Se redactó en marzo.', sinceReturn: 'changed' });
});

describe('a file that is none', () => {
  const sheet = (xml: string) => aZip([{ name: 'xl/worksheets/sheet1.xml', content: Buffer.from(xml) }]);
  it.each([
    ['nothing', () => Buffer.alloc(0), 'empty-file'], ['CSV', () => Buffer.from('Código,Hito\n'), 'not-a-workbook'], ['half a zip file', () => Buffer.from('PK\x03\x04and no more', 'latin1'), 'damaged'],
    ['a million rows', () => sheet(`<sheetData>${'<row/>'.repeat(1_000_000)}</sheetData>`), 'too-many-rows'],
    ['a zip bomb', () => aZip([{ name: 'xl/workbook.xml', content: Buffer.alloc(60 * 1024 * 1024) }]), 'too-large-inside'],
  ])('is refused: %s', async (_, bytes, code) => {
    expect((await post(bytes()).expect(422)).body).toMatchObject({ type: `urn:cumple:problem:${code}` });
  });

  it('is refused before it is read when it is too large, or of another type', async () => {
    await post(Buffer.alloc(REPORT_SHEET_LIMITS.file + 1)).expect(413);
    await liaison.sendFile(workspacePaths.sheetPreviews(PLAN, 1, 'planning-office'), Buffer.from('a'), 'text/plain').expect(415);
  });
});
