import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { EvidenceView } from '@cumple/contracts/commitments/evidence';
import type { ManagedReport } from '@cumple/contracts/progress/progress-report';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import { unzipped } from '@cumple/testing/unzipped';
import { leaveReport } from '../../testing/submitted-reports';
import { runningPlan } from '../../testing/tried-plans';
import { applyPlanDocument } from '../../self-assessment/apply-plan-document';
import { createWorkspaceApi, type Caller, type WorkspaceApi } from '../../testing/workspace-api';
import { pdf, uploaded } from '../files/testing/send-upload';

const PLAN = 'zz-2025-2027';
const REASON = 'Traía números de identificación de vecinos.';
const PROOF = 'https://agua.example.org/informe.pdf';
let api: WorkspaceApi;
let contact: Caller;
let liaison: Caller;

beforeEach(async () => {
  api = await createWorkspaceApi([runningPlan]);
  contact = await api.as({ role: 'point-of-contact', institution: 'planning-office' });
  liaison = await api.as({ role: 'liaison', institution: 'water' });
});
afterEach(() => api.close());

const commitment = (code = 'G1') => api.read<Commitment>(`/action-plans/${PLAN}/commitments/${code}`);
const withdraw = (id: string, by = contact) => by.send(workspacePaths.evidenceWithdrawal(PLAN, id), { reason: REASON });
const gone = (id: string) => ({ id, withdrawnAt: '2026-03-01T12:00:00.000Z', reason: REASON });
const publish = (id: number) => contact.send(workspacePaths.reportPublication(id)).set('If-Match', '"v1"').expect(200);
const report = async (id: number) => (await contact.get(workspacePaths.progressReport(id)).expect(200)).body as ManagedReport;
const packed = async () => {
  const { body } = await api.anybody.get(`/api/v1/action-plans/${PLAN}/commitments/G1/evidence.zip`).responseType('blob');
  return (await unzipped(body as Buffer)).map(({ path, bytes }) => `${path} ${bytes.toString()}`).join('\n');
};

/** A report that cites a file; answers its id and the evidence's. */
async function citing(file: string): Promise<{ id: number; evidence: string }> {
  const id = await leaveReport(api, { institution: 'water', milestone: 2 });
  const [row] = await api.database.owner.query<{ name: string }[]>(
    `WITH kept AS (INSERT INTO evidence (commitment_id, milestone_id, position, file_id, published_at)
         SELECT m.commitment_id, m.id, (SELECT coalesce(max(position), 0) + 1 FROM evidence WHERE commitment_id = m.commitment_id), $2, NULL FROM progress_report r JOIN milestone m ON m.id = r.milestone_id WHERE r.id = $1
       ON CONFLICT (commitment_id, file_id) DO UPDATE SET file_id = excluded.file_id RETURNING id, commitment_id, position),
       cited AS (INSERT INTO report_evidence (report_id, evidence_id, position) SELECT $1, id, 1 FROM kept)
     SELECT c.code || '-' || kept.position AS name FROM kept JOIN commitment c ON c.id = kept.commitment_id`, [id, file]);
  return { id, evidence: row?.name ?? '' };
}

/** A file that the public reads, and its evidence. */
async function published() {
  const file = await uploaded(liaison, 'lista.pdf', pdf('lista de vecinos'));
  const { id, evidence } = await citing(file.id);
  await publish(id);
  return { file, id, evidence, address: `/api/v1/evidence-files/${file.id}/lista.pdf` };
}

it('takes a file off everything that the public reads, and says why where it was cited', async () => {
  const { id, evidence, address } = await published();
  const before = await commitment();
  expect([(await api.anybody.get(address)).status, (await packed()).includes('lista.pdf')]).toEqual([200, true]);
  const tag = (await api.anybody.get(`/api/v1/action-plans/${PLAN}/commitments/G1`)).headers['etag'] as string;
  const { body } = await withdraw(evidence).expect(200);
  expect((body as EvidenceView).withdrawal).toEqual({ withdrawnAt: '2026-03-01T12:00:00.000Z', reason: REASON });
  expect((await api.anybody.get(address)).status).toBe(404);
  expect(await packed()).not.toContain('lista.pdf');
  expect((await api.anybody.get(`/api/v1/action-plans/${PLAN}/commitments/G1`).set('If-None-Match', tag)).status).toBe(200);
  const after = await commitment();
  expect(after.evidence).toEqual(before.evidence.filter((each) => each.id !== evidence));
  expect([after.evidenceCount, before.withdrawnEvidence, after.withdrawnEvidence]).toEqual([before.evidenceCount - 1, [], [gone(evidence)]]);
  expect(after.reports?.latest[0]?.evidence).toEqual([evidence]);
  expect(JSON.stringify(after)).not.toContain('lista.pdf');
  // Who reviews still reads it, beside why it is gone.
  const [cited] = (await report(id)).evidence;
  expect(cited?.withdrawal?.reason).toBe(REASON);
  await contact.get(cited?.file?.address ?? '').expect(200);
});

it('is told in the history of the commitment by institution and post, with the reason', async () => {
  const { evidence } = await published();
  await withdraw(evidence).expect(200);
  const { items } = await api.read<{ items: { action: string; sentence: string; reason: string }[] }>(`/action-plans/${PLAN}/commitments/G1/history`);
  expect(items[0]).toMatchObject({ action: 'evidence.withdrawn', reason: REASON, sentence: expect.stringContaining(`retiró de lo público la evidencia ${evidence}. Motivo: ${REASON}`) as string });
});

it('stays off, whichever report cites it again, wherever, and under whatever name', async () => {
  const { file, evidence, address } = await published();
  await withdraw(evidence).expect(200);
  const renamed = await uploaded(liaison, 'otro-nombre.pdf', pdf('lista de vecinos'));
  const citedAgain = async (id: string) => {
    const cited = await citing(id);
    expect((await report(cited.id)).evidence[0]?.withdrawal?.reason).toBe(REASON);
    await publish(cited.id);
    return cited;
  };
  await citedAgain(file.id);
  const anew = await citedAgain(renamed.id);
  expect((await api.anybody.get(address)).status).toBe(404);
  expect((await api.anybody.get(`/api/v1/evidence-files/${renamed.id}/otro-nombre.pdf`)).status).toBe(404);
  const { withdrawnEvidence, reports } = await commitment();
  expect([withdrawnEvidence, reports?.latest[0]?.evidence]).toEqual([[gone(evidence), gone(anew.evidence)], [anew.evidence]]);
});

it('takes the same content off the other commitments of the plan', async () => {
  const { evidence } = await published();
  const copy = await uploaded(liaison, 'copia.pdf', pdf('lista de vecinos'));
  await api.database.owner.query(`INSERT INTO evidence (commitment_id, position, file_id) SELECT id, 99, $1 FROM commitment WHERE code = 'G10'`, [copy.id]);
  expect((await commitment('G10')).evidence.map(({ id }) => id)).toContain('G10-99');
  await withdraw(evidence).expect(200);
  const { evidence: left, withdrawnEvidence } = await commitment('G10');
  expect([left.map(({ id }) => id).includes('G10-99'), withdrawnEvidence]).toEqual([false, [gone('G10-99')]]);
});

it('takes an address off, and no later import brings it back', async () => {
  const [first] = (await commitment()).evidence;
  await withdraw(first?.id ?? '').expect(200);
  await applyPlanDocument(api.database.owner, runningPlan, { mode: 'update', contacts: [], sourceSha256: null });
  const { evidence, withdrawnEvidence } = await commitment();
  expect([evidence.map(({ id }) => id).includes(first?.id ?? ''), withdrawnEvidence]).toEqual([false, [gone(first?.id ?? '')]]);
});

it('is done once; what isn’t public, or isn’t there, is 404', async () => {
  const { evidence } = await published();
  await withdraw(evidence.toLowerCase()).expect(200);
  const { body } = await withdraw(evidence).expect(409);
  expect((body as { detail: string }).detail).toContain('ya fue retirada');
  await leaveReport(api, { institution: 'water', milestone: 2, evidence: [PROOF] });
  for (const id of ['G1-99', 'nonsense', 'G1-4']) await withdraw(id).expect(404);
  expect((await commitment()).withdrawnEvidence).toEqual([gone(evidence)]);
  await contact.send(workspacePaths.evidenceWithdrawal(PLAN, evidence), {}).expect(400);
});

it('is done by the institution whose it is, too, and by no other', async () => {
  const { evidence } = await published();
  const [imported] = (await commitment()).evidence;
  const other = await api.as({ role: 'liaison', institution: 'planning-office' });
  const reviewer = await api.as({ role: 'irm', institution: 'reviewer' });
  for (const by of [other, reviewer]) await withdraw(evidence, by).expect(403);
  // What a plan's source cites is nobody's: the point of contact decides.
  for (const id of [imported?.id ?? '', 'G1-99']) await withdraw(id, liaison).expect(403);
  await withdraw(evidence, liaison).expect(200);
});
