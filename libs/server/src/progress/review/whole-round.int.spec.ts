import { apiPaths } from '@cumple/contracts/common/paths';
import type { Page } from '@cumple/contracts/common/page';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { ManagedReport, PublicationOutcome, PublishedReport } from '@cumple/contracts/progress/progress-report';
import type { Receipt, ReportSaving, SheetReport, SubmissionLine } from '@cumple/contracts/progress/report-sheet';
import type { ReportingRound, RoundBoard } from '@cumple/contracts/progress/reporting-round';
import type { HistoryEntry } from '@cumple/contracts/workspace/history';
import { verifyAudit } from '@cumple/server-kit/audit/verify-audit';
import { RegularTasks } from '@cumple/server-kit/jobs/regular-tasks';
import { aCommitment, aMilestone, anInstitution } from '@cumple/testing/plan-document-builder';
import type { Response } from 'supertest';
import { pdf, uploaded } from '../../commitments/files/testing/send-upload';
import { lastSecret } from '../../testing/browser';
import { reportDeskOf, reportedPlan, saving } from '../../testing/report-desk';
import { createToldApi, type ToldApi } from '../../testing/told-api';
import type { Caller } from '../../testing/workspace-api';

const PLAN = 'zz-2025-2027';
const schools = aCommitment({
  code: 'G3', number: 3, title: 'Abrir las escuelas', leadInstitution: 'schools', evidence: [], responsiblePost: null,
  milestones: [aMilestone({ number: 1, title: 'Contar las escuelas', state: 'under-way' }), aMilestone({ number: 2, title: 'Publicar el mapa', state: 'not-started' })],
});
const document = { ...reportedPlan, institutions: [...reportedPlan.institutions, anInstitution({ slug: 'schools', name: 'Consejo de Escuelas', acronym: 'CONES' })], commitments: [...reportedPlan.commitments, schools] };

let api: ToldApi;
let contact: Caller;
const heard: string[] = [];

/** A public answer; what it says is kept, to be searched for what isn't public. */
async function read<Body>(path: string): Promise<Body> {
  const { text, body } = await api.anybody.get(path).expect(200);
  heard.push(text);
  return body as Body;
}
const reports = async (code: string) => (await read<Page<PublishedReport>>(apiPaths.progressReports(PLAN, code))).items;
const queue = async () => ((await contact.get(workspacePaths.reviewQueue(PLAN)).expect(200)).body as Page<ManagedReport>).items;
const waiting = async (code: string, milestone: number) => (await queue()).find((each) => each.commitment === code && each.milestone === milestone) as ManagedReport;
const act = (path: string, version: number, body: object = {}) => contact.send(path, body).set('If-Match', `"v${version}"`).expect(200);
const standing = async (code: string, number: number) => {
  const { milestones } = await read<{ milestones: { number: number; state: string; startedOn: string | null; doneOn: string | null }[] }>(apiPaths.commitment(PLAN, code));
  const { state, startedOn, doneOn } = milestones.find((each) => each.number === number) ?? {};
  return { state, startedOn, doneOn };
};
/** What the public reads of a report, of the fields that somebody typed. */
const told = ({ unchanged, milestoneState, startedOn, doneOn, narrative, obstacles, correctiveAction, proposedDueOn, proposedDueReason, nextSteps }: PublishedReport) =>
  ({ unchanged, milestoneState, startedOn, doneOn, narrative, obstacles, correctiveAction, proposedDueOn, proposedDueReason, nextSteps });
const typed = ({ milestoneVersion: _, evidence: __, ...fields }: ReportSaving) => fields;
const saved = async (answer: PromiseLike<Response>) => ((await answer).body as SheetReport).version;

beforeAll(async () => {
  api = await createToldApi({}, [document]);
  await api.moveTo('2026-03-02T15:00:00Z');
  contact = await api.as({ role: 'point-of-contact', institution: 'water', email: 'contacto@example.org' });
});
afterAll(() => api.close());

const late = saving({
  startedOn: '2026-01-12', narrative: 'Se redactó la norma, falta la firma.', obstacles: [{ kind: 'regulation', text: 'Falta el dictamen.' }, { kind: 'budget', text: null }],
  correctiveAction: 'Se pidió el dictamen otra vez.', proposedDueOn: '2026-06-30', proposedDueReason: 'El dictamen tarda.', nextSteps: 'Firmar.',
});
const counted = saving({ milestoneState: 'done', startedOn: '2026-01-05', doneOn: '2026-02-27', narrative: 'Se contaron todas.', evidence: [{ url: 'https://escuelas.example.org/conteo', file: null, title: 'Conteo', kind: 'final-product' }] });

test('a whole round: three institutions report, are reviewed or not, and the public reads what they typed, and nothing else', async () => {
  const office = await api.as({ role: 'liaison', institution: 'planning-office', email: 'enlace.oficina@example.org' });
  const water = await api.as({ role: 'liaison', institution: 'water', email: 'enlace.agua@example.org' });
  const council = await api.as({ role: 'liaison', institution: 'schools', email: 'enlace.escuelas@example.org' });
  await api.as({ role: 'approver', institution: 'schools', email: 'viceministra@example.org' });

  // What "no change" can refer to: the water authority reported before the round.
  const before = saving({ narrative: 'Se compraron los medidores.', startedOn: '2025-11-03' });
  const outside = reportDeskOf(water, 'water', 'outside');
  await outside.submit([{ commitment: 'G2', number: 1, version: await saved(outside.save(1, before, 0, 'G2').expect(200)) }]).expect(201);
  expect(await reports('G2')).toEqual([]);
  const first = await waiting('G2', 1);
  await act(workspacePaths.reportPublication(first.id), first.version);
  expect((await reports('G2')).map(told)).toEqual([typed(before)]);
  expect(await standing('G2', 1)).toEqual({ state: 'under-way', startedOn: '2025-11-03', doneOn: null });

  await api.moveTo('2026-03-03T15:00:00Z');
  const opening = { name: 'Primer corte de 2026', periodStartsOn: '2026-01-01', periodEndsOn: '2026-02-28', opensOn: '2026-03-03', dueOn: '2026-03-13' };
  expect((await contact.send(workspacePaths.reportingRounds(PLAN), opening).expect(201)).body).toMatchObject({ ...opening, number: 1, state: 'open', milestoneCount: 8, receivedCount: 0 } satisfies Partial<ReportingRound>);

  // One late, with obstacles, on a sheet signed on paper; one without change; one approved by a link.
  const desk = reportDeskOf(office);
  const signedFile = (await uploaded(office, 'hoja firmada.pdf', pdf('firmado'), 'planning-office')).id;
  await desk.letter({ letterNumber: 'OF-77-2026', letterOn: '2026-03-02' }).expect(200);
  const draft = await saved(desk.save(1, { ...late, narrative: 'Borrador que nadie lee.' }).expect(200));
  const sent = (await desk.submit([{ number: 1, version: await saved(desk.save(1, late, draft).expect(200)) }], { approval: 'signed-sheet', signedFile }).expect(201)).body as SubmissionLine;
  const river = reportDeskOf(water, 'water');
  const { milestoneVersion } = await river.row(1, 'G2');
  const unchanged = saving({ unchanged: true, milestoneState: null, narrative: null, milestoneVersion });
  await river.submit([{ commitment: 'G2', number: 1, version: await saved(river.save(1, unchanged, 0, 'G2').expect(200)) }]).expect(201);
  const hall = reportDeskOf(council, 'schools');
  const map = saving({ milestoneState: 'not-started', narrative: null });
  const rows = [{ commitment: 'G3', number: 1, version: await saved(hall.save(1, counted, 0, 'G3').expect(200)) }, { commitment: 'G3', number: 2, version: await saved(hall.save(2, map, 0, 'G3').expect(200)) }];
  await hall.submit(rows, { approval: 'link' }).expect(201);
  expect((await queue()).map(({ commitment, milestone }) => `${commitment}.${milestone}`).sort()).toEqual(['G1.1', 'G2.1']);
  const token = await lastSecret(api, 'submission.approval-asked');
  await api.visitor().send(workspacePaths.approvalDecision(), { token, decision: 'approve' }).expect(200);
  await api.visitor().send(workspacePaths.approvalDecision(), { token, decision: 'approve' }).expect(410);

  // Receipts: each institution its own.
  const receiptsOf = async (who: Caller) => ((await who.get(workspacePaths.receipts()).expect(200)).body as Page<Receipt>).items.map(({ number }) => number);
  expect([sent.receipt, await receiptsOf(office), await receiptsOf(water), await receiptsOf(council)]).toEqual(['CR-2026-0002', ['CR-2026-0002'], ['CR-2026-0003', 'CR-2026-0001'], ['CR-2026-0004']]);
  const paper = await council.get(workspacePaths.receiptDocument('CR-2026-0004')).responseType('blob').expect(200);
  expect((paper.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
  const board = (await contact.get(workspacePaths.roundBoard(PLAN, 1)).expect(200)).body as RoundBoard;
  expect(Object.fromEntries(board.institutions.map(({ institution, counts }) => [institution.slug, [counts.reported, counts['without-change'], counts['not-due']]]))).toEqual({ 'planning-office': [1, 0, 4], water: [0, 1, 0], schools: [2, 0, 0] });
  expect([await reports('G1'), await reports('G3')]).toEqual([[], []]);

  // Returned with notes, corrected, and published together with another.
  await api.moveTo('2026-03-04T15:00:00Z');
  const delayed = await waiting('G1', 1);
  expect(delayed.approval).toEqual({ mode: 'signed-sheet', post: null, signedSheet: { name: 'hoja firmada.pdf', contentType: 'application/pdf', size: pdf('firmado').length, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string, address: workspacePaths.file(signedFile) } });
  expect((await contact.get(workspacePaths.file(signedFile)).responseType('blob').expect(200)).body).toEqual(pdf('firmado'));
  expect((await waiting('G2', 1)).approval).toBeNull();
  expect((await waiting('G3', 1)).approval).toMatchObject({ mode: 'link', post: expect.any(String), signedSheet: null });
  await act(workspacePaths.reportReturning(delayed.id), delayed.version, { notes: [{ field: 'narrative', text: 'Nota que sólo lee la oficina.' }, { field: 'startedOn', text: '¿Empezó en enero?' }] });
  const returned = (await desk.row(1)).report;
  expect(returned).toMatchObject({ state: 'returned', notes: [{ field: 'narrative' }, { field: 'startedOn' }] });
  const corrected = { ...late, narrative: 'Se redactó la norma; la firma está prevista para mayo.', startedOn: '2026-01-19' };
  await desk.submit([{ number: 1, version: await saved(desk.save(1, corrected, returned?.version).expect(200)) }]).expect(201);
  const several = [await waiting('G1', 1), await waiting('G2', 1)].map(({ id, version }) => ({ id, version }));
  expect(((await contact.send(workspacePaths.reportPublications(PLAN), { reports: several }).expect(200)).body as PublicationOutcome).reports.map(({ published }) => published)).toEqual([true, true]);
  const [norm] = await reports('G1');
  expect(norm).toMatchObject({ id: 'G1-1-1', letterNumber: 'OF-77-2026', letterOn: '2026-03-02', round: { number: 1 }, review: { outcome: 'reviewed', judgeAndParty: false } });
  expect(norm && told(norm)).toEqual(typed(corrected));
  expect(await standing('G1', 1)).toEqual({ state: 'under-way', startedOn: '2026-01-19', doneOn: null });
  const [same] = await reports('G2');
  expect(same && told(same)).toEqual({ ...typed(before), unchanged: true });
  expect(same?.review).toMatchObject({ judgeAndParty: true });

  // Nobody reviews the schools: five working days after 3 March, and one more.
  await api.moveTo('2026-03-10T18:00:00Z');
  await api.app.get(RegularTasks).run(api.clock.now);
  expect(await reports('G3')).toEqual([]);
  await api.moveTo('2026-03-11T18:00:00Z');
  await api.app.get(RegularTasks).run(api.clock.now);
  const [mapped, count] = (await reports('G3')).sort((one, other) => other.milestone.number - one.milestone.number);
  expect([mapped && told(mapped), count && told(count)]).toEqual([typed(map), typed(counted)]);
  expect([mapped?.review, count?.review]).toEqual([{ outcome: 'not-reviewed', by: null, judgeAndParty: false }, { outcome: 'not-reviewed', by: null, judgeAndParty: false }]);
  expect(await standing('G3', 1)).toEqual({ state: 'done', startedOn: '2026-01-05', doneOn: '2026-02-27' });

  // By hand: of G1 one of six is done, two are under way, one not begun, two unknown; of G2 one is under way; of G3 one of two is done.
  const of = async (code: string) => (await read<{ progress: { progress: object } | object }>(apiPaths.commitment(PLAN, code))).progress;
  expect(await of('G1')).toMatchObject({ done: 1, underWay: 2, notStarted: 1, unknown: 2, total: 6 });
  expect(await of('G3')).toMatchObject({ done: 1, underWay: 0, notStarted: 1, unknown: 0, total: 2 });

  // Withdrawn: the milestone says what it said before the report.
  await api.moveTo('2026-03-12T15:00:00Z');
  const { id, version } = (await contact.get(workspacePaths.progressReport(delayed.id)).expect(200)).body as ManagedReport;
  await act(workspacePaths.reportWithdrawal(id), version, { reason: 'Era de otro hito.' });
  expect((await reports('G1'))[0]).toMatchObject({ state: 'withdrawn', withdrawal: { reason: 'Era de otro hito.' } });
  expect(await standing('G1', 1)).toEqual({ state: 'under-way', startedOn: null, doneOn: null });

  // The history in words, the record whole, and nothing that isn't public anywhere.
  const sentences = (await read<Page<HistoryEntry>>(apiPaths.commitmentHistory(PLAN, 'G1'))).items.map(({ sentence }) => sentence);
  expect(sentences).toEqual([expect.stringContaining('Era de otro hito.'), expect.stringMatching(/publicó/)]);
  for (const path of [apiPaths.planHistory(PLAN), apiPaths.overview(PLAN), apiPaths.milestones(PLAN), apiPaths.milestoneSeries(PLAN), apiPaths.commitments(PLAN), ...['planning-office', 'water', 'schools'].flatMap((slug) => [apiPaths.institution(slug), apiPaths.institutionHistory(slug)])]) await read(path);
  for (const secret of ['@example.org', token, 'Borrador que nadie lee', 'Nota que sólo lee', 'falta la firma.', 'hoja firmada', signedFile, 'Somebody']) expect(heard.filter((text) => text.includes(secret))).toEqual([]);
  expect(await verifyAudit(api.database.app.manager)).toMatchObject({ whole: true });
}, 120_000);
