import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { prepareDatabase } from '../prepare-database';
import { lastSecret } from '../testing/browser';
import { insertRound, reportDeskOf, reportedPlan, saving } from '../testing/report-desk';
import { createWorkspaceApi, type WorkspaceApi } from '../testing/workspace-api';
import { Approvers1764940000000 } from './1764940000000-approvers';

let api: WorkspaceApi;
beforeEach(async () => {
  api = await createWorkspaceApi([reportedPlan]);
  await insertRound(api.database.owner);
});
afterEach(() => api.close());

test('what the version before sent to all as one link works on while one of them approves', async () => {
  const desk = reportDeskOf(await api.as({ role: 'liaison', institution: 'planning-office' }));
  const contact = await api.as({ role: 'point-of-contact', institution: 'water' });
  const [one, other] = [await api.as({ role: 'approver', institution: 'planning-office' }), await api.as({ role: 'approver', institution: 'planning-office' })];
  await desk.save(4, saving()).expect(200);
  await desk.submit([{ number: 4, version: 1 }], { approval: 'link' }).expect(201);
  const token = await lastSecret(api, 'submission.approval-asked');
  const runner = api.database.owner.createQueryRunner();
  await new Approvers1764940000000().down(runner);
  await runner.query(`UPDATE report_submission SET token_hash = encode(sha256($1), 'hex')`, [Buffer.from(token)]);
  await new Approvers1764940000000().up(runner);
  await runner.release();
  await prepareDatabase(api.database.ownerUrl, decodeURIComponent(new URL(api.database.appUrl).username));

  const lookUp = () => api.visitor().send(workspacePaths.approvalLookup(), { token }).then(({ status }) => status);
  const end = (mandate: number) => contact.send(workspacePaths.mandateEnd(mandate), { reason: 'Cambio de funciones' }).expect(200);
  expect(await lookUp()).toBe(200);
  await end(one.mandate);
  expect(await lookUp()).toBe(200);
  await end(other.mandate);
  expect(await lookUp()).toBe(410);
});
