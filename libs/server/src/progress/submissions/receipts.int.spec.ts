import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { Page } from '@cumple/contracts/common/page';
import type { Receipt } from '@cumple/contracts/progress/report-sheet';
import { flat, readPdf } from '@cumple/server-kit/pdf/testing/read-pdf';
import { createHash } from 'node:crypto';
import { hidePlan } from '../../testing/hide-plan';
import { insertRound, reportDeskOf, reportedPlan, saving } from '../../testing/report-desk';
import { type Caller, createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';

const HOSTILE = ')\n/JS (alert) <b>=1+1';
let api: WorkspaceApi;
let liaison: Caller;
let desk: ReturnType<typeof reportDeskOf>;
beforeAll(async () => {
  api = await createWorkspaceApi([reportedPlan]);
  await insertRound(api.database.owner);
  liaison = await api.as({ role: 'liaison', institution: 'planning-office' });
  desk = reportDeskOf(liaison);
  await desk.letter({ letterNumber: 'OF-12-2026', letterOn: '2026-02-27' }).expect(200);
  await desk.report(4, saving({ narrative: HOSTILE, evidence: [{ url: 'https://datos.example.org/a', file: null, title: 'El año', kind: null }] }));
  await desk.report(5);
});
afterAll(() => api.close());

const pdf = async (who: Caller, path: string, language = 'es') => {
  const answer = await who.get(path).set('Accept-Language', language).buffer(true).parse((response, done) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => done(null, Buffer.concat(chunks)));
  });
  return { ...answer, status: answer.status, headers: answer.headers, bytes: answer.body as Buffer };
};
const document = (number = 'CR-2026-0001') => workspacePaths.receiptDocument(number);

test('a receipt says number, date, letter, approval, what was received, and its hash', async () => {
  const { body } = await liaison.get(workspacePaths.receipt('CR-2026-0001')).expect(200);
  expect(body).toEqual({
    number: 'CR-2026-0001', plan: { slug: 'zz-2025-2027', title: 'Plan de acción de Costa Imaginaria 2025-2027' },
    institution: { slug: 'planning-office', name: 'Oficina Imaginaria de Planificación', acronym: 'OIP', demonstration: true }, post: expect.stringContaining('liaison') as string, round: { number: 1, name: 'Corte de prueba' },
    receivedAt: '2026-03-01T12:00:00.000Z', timeZone: 'America/Guatemala', letterNumber: 'OF-12-2026', letterOn: '2026-02-27', approval: { mode: 'none', post: null, decidedAt: null, signedSheet: null }, sentBy: null,
    reports: [{ commitment: 'G1', number: 4, title: 'Formar al personal', report: 1, unchanged: false, milestoneState: 'under-way', evidenceCount: 1 }], sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string, demonstration: true,
  });
});

test('it never changes, whatever does', async () => {
  const before: unknown = (await liaison.get(workspacePaths.receipt('CR-2026-0001')).expect(200)).body;
  await api.database.owner.query(`UPDATE milestone SET title = 'Otro título' WHERE number = 4`);
  await api.database.owner.query(`UPDATE report_sheet SET letter_number = 'otro'`);
  expect((await liaison.get(workspacePaths.receipt('CR-2026-0001')).expect(200)).body).toEqual(before);
});

test('they are listed newest first, to their institution and the point of contact alone', async () => {
  const numbers = async (who: Caller, query = '') => ((await who.get(`${workspacePaths.receipts()}${query}`).expect(200)).body as Page<Receipt>).items.map(({ number }) => number);
  expect(await numbers(liaison)).toEqual(['CR-2026-0002', 'CR-2026-0001']);
  expect(await numbers(liaison, '?pageSize=1&page=2')).toEqual(['CR-2026-0001']);
  expect(await numbers(await api.as({ role: 'point-of-contact', institution: 'water' }))).toHaveLength(2);
  const water = await api.as({ role: 'liaison', institution: 'water' });
  expect(await numbers(water)).toEqual([]);
  for (const path of [workspacePaths.receipt('CR-2026-0001'), document()]) await water.get(path).expect(404);
  for (const number of ['CR-2026-0099', 'CR-2026-1', 'x']) await liaison.get(workspacePaths.receipt(number)).expect(404);
});

test('as PDF it is a tagged file in the reader’s language, marked as a demonstration, in which everything stays text', async () => {
  const { status, headers, bytes } = await pdf(liaison, document());
  expect([status, headers['content-type'], headers['content-disposition']]).toEqual([200, 'application/pdf', 'attachment; filename="CR-2026-0001.pdf"']);
  const [{ pages, catalog, structure }, raw] = [readPdf(bytes), bytes.toString('latin1')];
  const text = pages.join('').replaceAll(/\s+/g, ' ');
  for (const part of ['Constancia de recepción CR-2026-0001', 'DEMOSTRACIÓN', '1 de marzo de 2026', '06:00:00 (America/Guatemala, UTC-06:00)', 'OF-12-2026', 'Formar al personal', 'El año', '/JS (alert) <b>=1+1', 'Página 1 de 2']) expect(text).toContain(part);
  expect(flat(structure).filter(({ type }) => type.startsWith('H')).map(({ type }) => type)).toEqual(['H1', 'H2', 'H2', 'H2', 'H3']);
  expect(catalog).toContain('/Lang (es-GT)');
  expect(raw).not.toMatch(/\/JS|\/JavaScript|\/OpenAction/);
  expect((await pdf(liaison, document())).bytes.equals(bytes)).toBe(true);
  const english = readPdf((await pdf(liaison, document(), 'en')).bytes);
  expect([english.catalog.includes('/Lang (en)'), english.pages[0]?.includes('Receipt CR-2026-0001'), english.pages[0]?.includes('Page 1 of 2')]).toEqual([true, true, true]);
});

test('the PDF holds what was received and its hash, which anybody can compute again', async () => {
  const { sha256 } = (await liaison.get(workspacePaths.receipt('CR-2026-0001')).expect(200)).body as Receipt;
  const { files: [contents = Buffer.alloc(0)], structure } = readPdf((await pdf(liaison, document())).bytes);
  expect(createHash('sha256').update(contents).digest('hex')).toBe(sha256);
  expect(contents.toString('utf8')).toContain('"narrative":")\\n/JS (alert) <b>=1+1"');
  expect(structure.text.replaceAll(' ', '')).toContain(sha256);
  expect(structure.text).toContain((sha256.match(/.{8}/g) ?? []).join(' '));
});

test('letters that paper lacks are named on it, and stand unchanged in what was received', async () => {
  await desk.report(2, saving({ narrative: 'Kꞌicheꞌ, Ελλάδα 🙂' }));
  const { files, structure } = readPdf((await pdf(liaison, document('CR-2026-0003'))).bytes);
  for (const part of ['Kꞌicheꞌ, Ελλάδα �', 'sin cambio']) expect(structure.text).toContain(part);
  expect(structure.children.at(-1)?.text).toContain('U+1F642');
  expect(files[0]?.toString('utf8')).toContain('Kꞌicheꞌ, Ελλάδα 🙂');
});

test('the sheet to be signed holds the drafts that are ready, and place for name, signature and day', async () => {
  await desk.save(3, saving({ milestoneState: 'not-started', narrative: 'Lista para enviarse.' })).expect(200);
  await desk.save(1, saving({ narrative: 'Le falta el obstáculo.' })).expect(200);
  const { bytes } = await pdf(liaison, workspacePaths.sheetToSign('zz-2025-2027', 1, 'planning-office'));
  const { pages, structure } = readPdf(bytes);
  const text = pages.join('');
  for (const part of ['Informes de avance para firma', 'Lista para enviarse.', 'Nombre y puesto', 'Lugar y fecha', '(1 en total)', 'DEMOSTRACIÓN']) expect(text).toContain(part);
  expect(flat(structure).filter(({ type }) => type.startsWith('H')).map(({ type, text: heading }) => `${type} ${heading}`)).toEqual(['H1 Informes de avance para firma', 'H2 Informes', expect.stringMatching(/^H3 G1, hito 3/), 'H2 Aprobación']);
  expect(text).not.toContain('Le falta el obstáculo');
  await (await api.as({ role: 'liaison', institution: 'water' })).get(workspacePaths.sheetToSign('zz-2025-2027', 1, 'planning-office')).expect(403);
});

test('a plan that isn’t public has no sheet', async () => {
  await hidePlan(api.database.owner, 'zz-2025-2027');
  await liaison.get(workspacePaths.reportSheet('zz-2025-2027', 1, 'planning-office')).expect(404);
  await desk.save(2, saving()).expect(404);
});
