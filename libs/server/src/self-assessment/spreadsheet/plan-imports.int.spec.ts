import type { PlanImportView } from '@cumple/contracts/self-assessment/plan-import';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { aCommitment, aMilestone, anInstitution, aPlanDocument, aPlanHeader } from '@cumple/testing/plan-document-builder';
import { toSheetTables } from '@cumple/domain/self-assessment/spreadsheet/to-sheet-tables';
import type { PlanDocument } from '@cumple/domain/self-assessment/plan-document';
import type { Test } from 'supertest';
import { readPlanDocument } from '../read-plan-document';
import { createWorkspaceApi, type Caller, type WorkspaceApi } from '../../testing/workspace-api';
import { writeCsv } from './write-csv';
import { writeXlsx } from './write-xlsx';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const document = aPlanDocument({ commitments: [aCommitment({ milestones: [aMilestone()] })] });
const plan = document.plan.slug;

let api: WorkspaceApi;
let contact: Caller;
beforeEach(async () => {
  api = await createWorkspaceApi([document]);
  contact = await api.as({ role: 'point-of-contact', institution: 'planning-office' });
});
afterEach(() => api.close());

const bytesOf = (changed: PlanDocument) => writeXlsx(toSheetTables(changed, 'es'));
const post = (who: Caller, bytes: Buffer, query = `plan=${plan}&fileName=plan.xlsx`, type = XLSX): Test =>
  who.sendFile(`${workspacePaths.planImports()}?${query}`, bytes, type);
const titled = (title: string): PlanDocument => ({ ...document, commitments: [aCommitment({ title, milestones: [aMilestone()] })] });
const stored = async () => {
  const found = await readPlanDocument(api.database.app, plan);
  if (!found) throw new Error('The plan is gone.');
  return found;
};

/** Sends a file and asks until it has been read. */
async function sent(who: Caller, bytes: Buffer, query?: string, type?: string): Promise<PlanImportView> {
  const { body, headers } = await post(who, bytes, query, type).expect(202);
  let view = body as PlanImportView;
  while (view.state === 'reading') view = (await who.get(String(headers['location'])).expect(200)).body as PlanImportView;
  return view;
}

const apply = (who: Caller, { id }: PlanImportView, reason?: string) => who.send(workspacePaths.planImportApplication(id), reason ? { reason } : {});

describe('a plan’s own export', () => {
  it.each(['xlsx', 'csv'] as const)('as %s imports unchanged', async (format) => {
    const before = await stored();
    const answer = await contact.get(workspacePaths.planSpreadsheet(plan, format)).buffer(true).parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => done(null, Buffer.concat(chunks)));
    }).expect(200).expect('Content-Disposition', `attachment; filename="${plan}.${format}"`).expect('Cache-Control', 'no-store');
    const view = await sent(contact, answer.body as Buffer, undefined, format === 'csv' ? 'text/csv' : XLSX);
    expect(view).toMatchObject({ state: 'ready', problems: [], changes: { added: 0, changed: 0, unchanged: 2 }, asksForReason: false });
    await apply(contact, view).expect(200);
    expect(await stored()).toEqual(before);
  });
});

describe('a spreadsheet that changes an approved plan', () => {
  it('changes nothing when it is looked at, and asks for a reason before it is applied', async () => {
    const view = await sent(contact, await bytesOf(titled('Otro título')));
    expect(view).toMatchObject({ state: 'ready', changes: { added: 0, changed: 1, unchanged: 1 }, asksForReason: true });
    expect((await stored()).commitments[0]?.title).toBe(document.commitments[0]?.title);
    const refused = await apply(contact, view).expect(422);
    expect(refused.body).toMatchObject({ errors: [{ field: 'reason', code: 'reason-needed' }] });
    await apply(contact, view, 'Acuerdo de la mesa').expect(200);
    expect((await stored()).commitments[0]?.title).toBe('Otro título');
  });

  it('leaves amendments with what stood there before, and entries in the record', async () => {
    await apply(contact, await sent(contact, await bytesOf(titled('Otro título'))), 'Acuerdo de la mesa').expect(200);
    expect(await api.database.app.query('SELECT kind, reason, before, after FROM amendment')).toEqual([
      { kind: 'change', reason: 'Acuerdo de la mesa', before: { title: document.commitments[0]?.title }, after: { title: 'Otro título' } },
    ]);
    const record = await api.database.app.query<{ action: string; about: string; public: boolean }[]>('SELECT action, about, public FROM audit_entry ORDER BY seq');
    expect(record).toEqual(expect.arrayContaining([
      { action: 'plan-import.applied', about: `plans/${plan}`, public: true },
      { action: 'commitment.edited', about: `plans/${plan}/commitments/G1`, public: true },
    ]));
  });

  it('is applied once, however often it is asked for', async () => {
    const view = await sent(contact, await bytesOf(titled('Otro título')));
    const answers = await Promise.all(Array.from({ length: 10 }, () => apply(contact, view, 'Acuerdo')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 409)]);
    expect(await api.database.app.query('SELECT count(*)::int AS n FROM amendment')).toEqual([{ n: 1 }]);
  });

  it('is refused when the plan changed after it was looked at', async () => {
    const [first, second] = [await sent(contact, await bytesOf(titled('Uno'))), await sent(contact, await bytesOf(titled('Uno')))];
    await apply(contact, first, 'Acuerdo').expect(200);
    const refused = await apply(contact, second, 'Acuerdo').expect(409);
    expect(refused.body).toMatchObject({ type: 'urn:cumple:problem:plan-changed' });
  });
});

it('lists every problem by sheet, row and column, in the caller’s language, and can’t be applied', async () => {
  const broken = { ...document, commitments: [aCommitment({ leadInstitution: 'nobody', responsiblePost: null }), aCommitment({ code: 'G2', number: 1 })] };
  const view = await sent(contact, await bytesOf(broken));
  expect(view.problems.map(({ sheet, row, column, code }) => [sheet, row, column, code])).toEqual([
    ['Compromisos', 2, 'Institución responsable', 'unknown-institution'], ['Compromisos', 3, 'Número', 'duplicate'],
  ]);
  expect(view.problems[0]?.message).toContain('Instituciones');
  const english = await contact.get(workspacePaths.planImport(view.id)).set('Accept-Language', 'en');
  expect((english.body as PlanImportView).problems[0]?.message).toContain('Institutions');
  await apply(contact, view).expect(409);
});

it('tells of a file that is no spreadsheet', async () => {
  expect(await sent(contact, Buffer.from('\x89PNG\r\n\x1a\n\0', 'latin1'))).toMatchObject({ state: 'failed', problems: [{ code: 'not-a-spreadsheet' }] });
});

it('refuses a file that is too large and a type that isn’t one, before it is read', async () => {
  await post(contact, Buffer.alloc(10 * 1024 * 1024 + 1)).expect(413);
  await post(contact, Buffer.from('a'), undefined, 'text/plain').expect(415);
});

it('makes a new plan that stays in the workspace until it is published', async () => {
  const fresh: PlanDocument = { ...document, plan: aPlanHeader({ slug: 'zz-2030', baselineApprovedOn: null, startsOn: '2030-01-01', endsOn: '2031-12-31' }), institutions: [anInstitution(), anInstitution({ slug: 'health', name: 'Salud' })] };
  const view = await sent(contact, writeCsv(toSheetTables(fresh, 'en'), 'en'), 'fileName=plan.csv', 'text/csv');
  expect(view).toMatchObject({ state: 'ready', changes: { added: 2, changed: 0, unchanged: 0 }, asksForReason: false });
  expect(view).not.toHaveProperty('appliedTo');
  expect((await apply(contact, view).expect(200)).body).toMatchObject({ state: 'applied', appliedTo: 'zz-2030' });
  expect(await api.database.app.query(`SELECT published_at FROM action_plan WHERE slug = 'zz-2030'`)).toEqual([{ published_at: null }]);
  expect(await api.database.app.query(`SELECT DISTINCT public FROM audit_entry WHERE about LIKE 'plans/zz-2030%'`)).toEqual([{ public: false }]);
});

it('overwrites nothing that somebody edited after the file was looked at', async () => {
  const view = await sent(contact, await bytesOf(titled('De la hoja')));
  const path = workspacePaths.commitment(plan, 'G1');
  const tag = String((await contact.get(path)).headers['etag']);
  await contact.patch(path, { title: 'De la persona', reason: 'Acuerdo' }).set('If-Match', tag).expect(200);
  const refused = await apply(contact, view, 'Acuerdo').expect(409);
  expect(refused.body).toMatchObject({ type: 'urn:cumple:problem:plan-changed' });
  expect((await stored()).commitments[0]?.title).toBe('De la persona');
});

it('changes no milestone that was withdrawn', async () => {
  await contact.send(workspacePaths.milestoneWithdrawal(plan, 'G1', 1), { reason: 'Ya no hace falta.' }).expect(200);
  const renamed = { ...document, commitments: [aCommitment({ milestones: [aMilestone({ title: 'Otro hito' })] })] };
  const view = await sent(contact, await bytesOf(renamed));
  expect(view).toMatchObject({ state: 'has-problems', problems: [{ code: 'withdrawn-milestone', message: 'El hito 1 del compromiso G1 está retirado: ya no se cambia.' }] });
});

it('lets nobody change by a sheet what they may not change by hand', async () => {
  const ofOnePlan = await api.as({ role: 'point-of-contact', institution: 'planning-office', plan });
  const renamed = { ...document, institutions: [anInstitution({ name: 'Otro nombre' })] };
  await apply(ofOnePlan, await sent(ofOnePlan, await bytesOf(renamed))).expect(403);
  await apply(contact, await sent(contact, await bytesOf(renamed))).expect(200);
  expect((await stored()).institutions[0]?.name).toBe('Otro nombre');
});

it('obeys the importer’s rights', async () => {
  const elsewhere = await api.as({ role: 'point-of-contact', institution: 'planning-office', plan });
  await post(elsewhere, await bytesOf(document), 'fileName=plan.xlsx').expect(403);
  await post(await api.as({ role: 'liaison', institution: 'planning-office' }), await bytesOf(document)).expect(403);
  const view = await sent(contact, await bytesOf(document));
  await elsewhere.get(workspacePaths.planImport(view.id)).expect(404);
  await apply(elsewhere, view).expect(404);
});
