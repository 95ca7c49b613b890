import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { SheetReport, SubmissionLine } from '@cumple/contracts/progress/report-sheet';
import { addRunningPlans } from '@cumple/testing/running-plans';
import type { Response, Test } from 'supertest';
import { insertRound, reportDeskOf, reportedPlan, saving } from '../../testing/report-desk';
import { type Caller, createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';

const PLANS = 25;
let api: WorkspaceApi;
let liaison: Caller;
beforeAll(async () => {
  api = await createWorkspaceApi([reportedPlan]);
  await insertRound(api.database.owner);
  await addRunningPlans(api.database.owner, { plans: PLANS, commitments: 2, milestones: 2, today: '2026-03-01' });
  liaison = await api.as({ role: 'liaison', institution: 'planning-office' });
});
afterAll(() => api.close());

const receipts = async () => (await api.database.owner.query<{ receipt_sequence: number }[]>('SELECT receipt_sequence FROM report_submission WHERE receipt_year = 2026 ORDER BY 1')).map((row) => row.receipt_sequence);

/** Asks again as the answer says, however many are before it: on a slow machine a connection isn't free for everybody in time. */
async function answered(ask: () => Test): Promise<Response> {
  let answer = await ask();
  while (answer.status === 503) {
    expect(answer.headers).toHaveProperty('retry-after');
    answer = await ask();
  }
  return answer;
}

test('fifty send the same sheet at once: it is received once, and everybody is answered', async () => {
  const desk = reportDeskOf(liaison);
  await desk.save(4, saving()).expect(200);
  const answers = await Promise.all(Array.from({ length: 50 }, () => answered(() => desk.submit([{ number: 4, version: 1 }]))));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(answers.filter(({ status }) => ![201, 412, 422].includes(status))).toEqual([]);
  expect(await receipts()).toEqual([1]);
}, 60_000);

test('an institution sends its sheets of twenty-five plans at once: each has its receipt, none is left out', async () => {
  const plans = Array.from({ length: PLANS }, (_, at) => `running-${at + 1}`);
  const saved = await Promise.all(plans.map(async (plan) => {
    const report = saving({ obstacles: [{ kind: 'budget', text: null }], correctiveAction: 'Se pidió.' });
    const answer = await answered(() => liaison.put(workspacePaths.sheetReport(plan, 'outside', 'planning-office', 'C2', 1), report).set('If-Match', '"v0"'));
    expect(answer.status).toBe(200);
    return { plan, version: (answer.body as SheetReport).version };
  }));
  const sent = await Promise.all(saved.map(({ plan, version }) =>
    answered(() => liaison.send(workspacePaths.sheetSubmissions(plan, 'outside', 'planning-office'), { reports: [{ commitment: 'C2', number: 1, version }], approval: 'none' }))));
  expect([...new Set(sent.map(({ status }) => status))]).toEqual([201]);
  expect(new Set(sent.map(({ body }) => (body as SubmissionLine).receipt)).size).toBe(PLANS);
  expect(await receipts()).toEqual(Array.from({ length: PLANS + 1 }, (_, at) => at + 1));
}, 60_000);
