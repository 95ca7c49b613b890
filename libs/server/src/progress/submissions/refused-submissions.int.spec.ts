import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { ManagedInstitution } from '@cumple/contracts/institutions/managed-institution';
import type { SheetReport } from '@cumple/contracts/progress/report-sheet';
import { lastSecret } from '../../testing/browser';
import { faults } from '../../testing/commitment-desk';
import { insertFile, insertRound, publishReports, reportDeskOf, reportedPlan, saving } from '../../testing/report-desk';
import { createToldApi, type ToldApi } from '../../testing/told-api';

let api: ToldApi;
let desk: ReturnType<typeof reportDeskOf>;
let outside: ReturnType<typeof reportDeskOf>;
beforeEach(async () => {
  api = await createToldApi({}, [reportedPlan]);
  await insertRound(api.database.owner);
  const liaison = await api.as({ role: 'liaison', institution: 'planning-office' });
  await api.as({ role: 'approver', institution: 'planning-office', email: 'viceministro@example.org' });
  [desk, outside] = [reportDeskOf(liaison), reportDeskOf(liaison, 'planning-office', 'outside')];
});
afterEach(() => api.close());

const decide = (token: string, body: object) => api.visitor().send(workspacePaths.approvalDecision(), { token, ...body });

/** Asks for an approval that is refused. */
async function refused(milestone = 4): Promise<void> {
  const { version } = (await desk.save(milestone, saving()).expect(200)).body as SheetReport;
  await desk.submit([{ number: milestone, version }], { approval: 'link' }).expect(201);
  await decide(await lastSecret(api, 'submission.approval-asked'), { decision: 'refuse', note: 'Falta el anexo.' }).expect(200);
}
const versionOf = async (milestone: number) => (await desk.row(milestone)).report?.version ?? 0;

test('what was refused isn’t sent without an approval: not as it is, not corrected, not begun anew, not by another sheet', async () => {
  await refused();
  expect(await desk.row(4)).toMatchObject({ approvalRefused: true });
  const unapproved = async (by = desk, version = 0) => faults(await by.submit([{ number: 4, version: version || (await versionOf(4)) }]).expect(422));
  expect(await unapproved()).toEqual(['reports.G1.4: approval-refused']);
  await desk.save(4, saving({ narrative: 'Con el anexo.' }), await versionOf(4)).expect(200);
  expect(await unapproved()).toEqual(['reports.G1.4: approval-refused']);
  await desk.discard(4, await versionOf(4)).expect(204);
  await desk.save(4, saving()).expect(200);
  expect(await unapproved()).toEqual(['reports.G1.4: approval-refused']);
  await outside.save(4, saving()).expect(200);
  expect(await unapproved(outside, 1)).toEqual(['reports.G1.4: approval-refused']);
  // Nothing else is held up by that.
  await desk.report(5);
});

test('a link approves it, and the next report goes as before', async () => {
  await refused();
  await desk.submit([{ number: 4, version: await versionOf(4) }], { approval: 'link' }).expect(201);
  expect(faults(await outside.save(4, saving()).expect(200).then(() => outside.submit([{ number: 4, version: 1 }]).expect(422)))).toEqual(['reports.G1.4: reported-elsewhere']);
  await decide(await lastSecret(api, 'submission.approval-asked'), { decision: 'approve' }).expect(200);
  await publishReports(api.database.owner, 'G1', 4, api.clock.now);
  await outside.submit([{ number: 4, version: 1 }]).expect(201);
});

test('a signed sheet approves it', async () => {
  await refused();
  const signedFile = await insertFile(api.database.owner, 'planning-office');
  await desk.submit([{ number: 4, version: await versionOf(4) }], { approval: 'signed-sheet', signedFile }).expect(201);
  expect(await desk.row(4)).toMatchObject({ approvalRefused: false });
});

test('an institution that wants it sends with an approval only, whoever writes for it; the record says so in public', async () => {
  const contact = await api.as({ role: 'point-of-contact', institution: 'water' });
  for (const slug of ['planning-office', 'water']) {
    const { version, approvalRequired } = (await contact.get(workspacePaths.institution(slug)).expect(200)).body as ManagedInstitution;
    expect(approvalRequired).toBe(false);
    const edited = await contact.patch(workspacePaths.institution(slug), { approvalRequired: true }).set('If-Match', `"v${version}"`).expect(200);
    expect(edited.body).toMatchObject({ approvalRequired: true, version: version + 1 });
  }
  const [entry] = await api.database.app.query<{ content: string }[]>(`SELECT content FROM audit_entry WHERE action = 'institution.edited' ORDER BY seq LIMIT 1`);
  expect(JSON.parse(entry?.content ?? '{}')).toMatchObject({ public: true, before: { approvalRequired: false }, after: { approvalRequired: true } });
  await desk.save(4, saving()).expect(200);
  expect(await desk.sheet()).toMatchObject({ approvalRequired: true, approvalModes: ['link', 'signed-sheet'] });
  expect(faults(await desk.submit([{ number: 4, version: 1 }]).expect(422))).toEqual(['approval: approval-required']);
  await desk.submit([{ number: 4, version: 1 }], { approval: 'link' }).expect(201);
  const standIn = reportDeskOf(contact, 'water');
  await standIn.save(1, saving(), 0, 'G2').expect(200);
  expect(await standIn.sheet()).toMatchObject({ approvalModes: ['signed-sheet'] });
  expect(faults(await standIn.submit([{ commitment: 'G2', number: 1, version: 1 }]).expect(422))).toEqual(['approval: approval-required']);
});
