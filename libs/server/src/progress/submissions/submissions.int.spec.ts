import type { SheetReport, SubmissionLine } from '@cumple/contracts/progress/report-sheet';
import { faults } from '../../testing/commitment-desk';
import { insertFile, insertRound, publishReports, reportDeskOf, reportedPlan, saving } from '../../testing/report-desk';
import { type Caller, createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';
import { hashOfContents, type SubmittedContents } from '../submitted-contents';

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

const late = { obstacles: [{ kind: 'budget' as const, text: null }], correctiveAction: 'Se pidió una ampliación.' };
const versionOf = async (milestone: number, body: object) => ((await desk.save(milestone, body).expect(200)).body as SheetReport).version;
const rows = <Row>(sql: string, values: unknown[] = []) => api.database.app.query<Row[]>(sql, values);

test('story 1: five rows, two without change, in one request with one receipt', async () => {
  const before = reportDeskOf(liaison, 'planning-office', 'outside');
  const url = { url: 'https://datos.example.org/equipo', file: null, title: 'El equipo', kind: null };
  await before.report(3, saving({ milestoneState: 'not-started', narrative: 'Falta la consulta.' }));
  await before.report(6, saving({ milestoneState: 'done', doneOn: '2025-10-01', narrative: 'Se nombró.', evidence: [url] }));
  for (const milestone of [3, 6]) await publishReports(api.database.owner, 'G1', milestone, api.clock.now);
  await desk.letter({ letterNumber: 'OF-12-2026', letterOn: '2026-02-27' }).expect(200);
  const bodies: [number, object][] = [[1, saving(late)], [2, saving()], [4, saving({ milestoneState: 'not-started', narrative: null })], [3, saving({ unchanged: true, milestoneState: null, narrative: null })], [6, saving({ unchanged: true, milestoneState: null, narrative: null })]];
  const reports = [];
  for (const [number, body] of bodies) reports.push({ number, version: await versionOf(number, body) });
  const sent = (await desk.submit(reports).expect(201)).body as SubmissionLine;
  expect(sent).toMatchObject({ state: 'received', approval: 'none', receipt: 'CR-2026-0003', receivedAt: '2026-03-01T12:00:00.000Z', milestones: [1, 2, 4, 3, 6].map((number) => ({ commitment: 'G1', number })) });
  const sheet = await desk.sheet();
  expect(sheet.counts).toMatchObject({ toReport: 1, submitted: 5, drafts: 0 });
  expect(sheet.rows.find(({ milestone }) => milestone === 6)?.report).toMatchObject({ state: 'submitted', unchanged: true, milestoneState: 'done', doneOn: '2025-10-01', narrative: 'Se nombró.', evidence: [{ url: url.url }], reasons: [] });
  const stored = await rows<object>(`SELECT number, submissions, review_due_on::text, letter_number, letter_on::text FROM progress_report WHERE state = 'submitted' ORDER BY milestone_id`);
  expect(stored).toEqual([1, 1, 2, 1, 2].map((number) => ({ number, submissions: 1, review_due_on: '2026-03-06', letter_number: 'OF-12-2026', letter_on: '2026-02-27' })));
  const record = await rows<{ about: string }>(`SELECT about FROM audit_entry WHERE action = 'report.submitted' AND NOT public ORDER BY seq`);
  expect(record.slice(2).map(({ about }) => about.replace(/^.*G1\//, ''))).toEqual(['milestones/1/reports/1', 'milestones/2/reports/1', 'milestones/4/reports/1', 'milestones/3/reports/2', 'milestones/6/reports/2']);
  expect(await rows(`SELECT FROM outbox_event WHERE kind = 'report.submitted' AND payload ->> 'submission' = $1`, [sent.id])).toHaveLength(1);
});

test('what can’t be sent is told by row and field, and nothing is sent', async () => {
  const reports = [
    { number: 1, version: await versionOf(1, saving()) },
    { number: 2, version: await versionOf(2, saving({ milestoneState: 'done', narrative: null, startedOn: '2026-03-02' })) },
    { number: 3, version: await versionOf(3, saving({ unchanged: true })) },
    { number: 4, version: await versionOf(4, saving()) },
    { commitment: 'G2', number: 1, version: 1 },
  ];
  expect(faults(await desk.submit(reports).expect(422))).toEqual([
    'reports.G1.1.obstacles: obstacle-needed', 'reports.G1.1.correctiveAction: corrective-action-needed',
    'reports.G1.2.narrative: narrative-needed', 'reports.G1.2.evidence: evidence-needed', 'reports.G1.2.doneOn: done-on-needed', 'reports.G1.2.startedOn: day-ahead',
    'reports.G1.3: nothing-to-repeat', 'reports.G2.1: not-your-milestone',
  ]);
  expect((await desk.sheet()).counts).toMatchObject({ drafts: 4, submitted: 0 });
  expect(faults(await desk.submit([]).expect(422))).toEqual(['reports: nothing-to-submit']);
});

test('a draft that was changed meanwhile, or isn’t there, is another version: 412 names its row', async () => {
  const version = await versionOf(4, saving());
  await desk.save(4, saving({ narrative: 'Otra pestaña' }), version).expect(200);
  const answer = await desk.submit([{ number: 4, version }, { number: 5, version: 1 }]).expect(412);
  expect(faults(answer)).toEqual(['reports.G1.4: changed-meanwhile', 'reports.G1.5: changed-meanwhile']);
});

test('what was received is neither saved nor sent nor discarded again', async () => {
  await desk.report(4);
  const version = (await desk.row(4)).report?.version ?? 0;
  expect((await desk.save(4, saving(), version).expect(409)).body).toMatchObject({ type: 'urn:cumple:problem:not-editable' });
  await desk.discard(4, version).expect(409);
  expect(faults(await desk.submit([{ number: 4, version }]).expect(422))).toEqual(['reports.G1.4: not-editable']);
});

test.each(['with one key', 'without a key'])('fifty at once, %s, have one receipt', async (how) => {
  const version = await versionOf(4, saving());
  const answers = await Promise.all(Array.from({ length: 50 }, () => (how === 'with one key' ? desk.submit([{ number: 4, version }]).set('Idempotency-Key', 'fifty') : desk.submit([{ number: 4, version }]))));
  const received = answers.filter(({ status }) => status === 201);
  expect(received).toHaveLength(how === 'with one key' ? 50 : 1);
  expect(answers.filter(({ status }) => ![201, 412, 422].includes(status))).toEqual([]);
  expect(new Set(received.map(({ body }) => (body as SubmissionLine).receipt))).toEqual(new Set(['CR-2026-0001']));
  expect(await rows('SELECT FROM report_submission')).toHaveLength(1);
});

const received = (answers: readonly { status: number; body: unknown }[]) => answers.flatMap(({ status, body }) => (status === 201 ? [(body as SubmissionLine).receipt] : []));

test('outside rounds nothing is sent of what waits in a round, also at the same moment; receipts of many at once have neither gaps nor doubles, nor have the numbers of reports', async () => {
  const water = await api.as({ role: 'liaison', institution: 'water' });
  const desks = [desk, reportDeskOf(liaison, 'planning-office', 'outside'), reportDeskOf(water, 'water'), reportDeskOf(water, 'water', 'outside')];
  const ready: (() => PromiseLike<{ status: number; body: unknown }>)[] = [];
  for (const [index, each] of desks.entries()) {
    for (const number of index < 2 ? [2, 3, 4, 5] : [1]) {
      const commitment = index < 2 ? 'G1' : 'G2';
      await each.save(number, saving(), 0, commitment).expect(200);
      ready.push(() => each.submit([{ commitment, number, version: 1 }]));
    }
  }
  const [first, receipts] = [await Promise.all(ready.map((send) => send())), [] as (string | null)[]];
  receipts.push(...received(first));
  const inRounds = [0, 1, 2, 3, 8];
  expect(first.flatMap(({ status }, index) => (status === 201 ? index : [])).filter((index) => inRounds.includes(index))).toEqual(inRounds);
  const later = ready.filter((_, index) => first[index]?.status !== 201);
  for (const { body } of first.filter(({ status }) => status !== 201)) expect(faults({ body })).toEqual([expect.stringMatching(/^reports\.G\d\.\d: reported-elsewhere$/)]);
  for (const milestone of [2, 3, 4, 5]) await publishReports(api.database.owner, 'G1', milestone, api.clock.now);
  await publishReports(api.database.owner, 'G2', 1, api.clock.now);
  receipts.push(...received(await Promise.all(later.map((send) => send()))));
  expect(receipts.sort()).toEqual(Array.from({ length: 10 }, (_, index) => `CR-2026-${String(index + 1).padStart(4, '0')}`));
  expect(await rows(`SELECT array_agg(number ORDER BY number) AS numbers FROM progress_report GROUP BY milestone_id`)).toEqual(Array.from({ length: 5 }, () => ({ numbers: [1, 2] })));
});

test('a receipt’s year is that of the plan’s own time zone', async () => {
  api.clock.now = new Date('2027-01-01T04:00:00Z');
  await api.database.owner.query(`UPDATE sign_in_session SET last_seen_at = $1, expires_at = $1::timestamptz + interval '1 hour'`, [api.clock.now]);
  expect((await desk.report(4)).receipt).toBe('CR-2026-0001');
});

test('the hash on a receipt can be computed again from what was received', async () => {
  await desk.report(2, saving({ narrative: '<script>alert(1)</script> =1+1 «ñ» 🙂' }));
  const [row] = await rows<{ contents: SubmittedContents; sha256: string }>('SELECT contents, sha256 FROM report_submission');
  expect(row?.contents.reports[0]?.narrative).toBe('<script>alert(1)</script> =1+1 «ñ» 🙂');
  expect(hashOfContents(row?.contents as SubmittedContents)).toBe(row?.sha256);
});

test('a signed sheet is a file of the institution', async () => {
  const version = await versionOf(4, saving());
  const signed = (signedFile?: string) => desk.submit([{ number: 4, version }], { approval: 'signed-sheet', signedFile });
  expect(faults(await signed().expect(422))).toEqual(['signedFile: signed-file-needed']);
  expect(faults(await signed(await insertFile(api.database.owner, 'water')).expect(422))).toEqual(['signedFile: unknown-file']);
  expect((await signed(await insertFile(api.database.owner, 'planning-office')).expect(201)).body).toMatchObject({ state: 'received', approval: 'signed-sheet', receipt: 'CR-2026-0001' });
});

test('addresses that are received are to be opened at once, those of drafts aren’t', async () => {
  const citing = (path: string) => saving({ evidence: [{ url: `https://datos.example.org/${path}`, file: null, title: null, kind: null }] });
  await desk.save(5, citing('draft')).expect(200);
  await desk.report(4, citing('sent'));
  expect(await rows('SELECT url, check_after FROM evidence ORDER BY url')).toEqual([{ url: 'https://datos.example.org/draft', check_after: null }, { url: 'https://datos.example.org/sent', check_after: api.clock.now }]);
});

test('a closed round receives nothing, a late one does', async () => {
  const version = await versionOf(4, saving());
  await api.database.owner.query('UPDATE reporting_round SET due_on = opens_on, closed_at = now()');
  expect((await desk.submit([{ number: 4, version }]).expect(409)).body).toMatchObject({ type: 'urn:cumple:problem:round-closed' });
  await api.database.owner.query('UPDATE reporting_round SET closed_at = NULL');
  await desk.submit([{ number: 4, version }]).expect(201);
});

test('a returned report keeps its number, and may be emptied while it is mended', async () => {
  await desk.report(4);
  await api.database.owner.query(`UPDATE progress_report SET state = 'returned', version = version + 1`);
  const report = (await desk.save(4, saving({ milestoneState: null, narrative: null }), 3).expect(200)).body as SheetReport;
  expect(report).toMatchObject({ state: 'returned', milestoneState: null, reasons: [{ code: 'state-needed', field: 'milestoneState' }] });
  await desk.discard(4, 4).expect(409);
  await desk.report(4);
  expect(await rows('SELECT number, submissions FROM progress_report')).toEqual([{ number: 1, submissions: 2 }]);
});

test('a published report is followed by another', async () => {
  await desk.report(4);
  await publishReports(api.database.owner, 'G1', 4, api.clock.now);
  expect((await desk.row(4)).lastReport).toMatchObject({ number: 1, narrative: 'Se redactó el borrador.' });
  await desk.report(4, saving({ narrative: 'Otra cosa.' }));
  expect(await rows('SELECT number, state FROM progress_report ORDER BY id')).toEqual([{ number: 1, state: 'published' }, { number: 2, state: 'submitted' }]);
});

test('another institution sends nothing of it', async () => {
  const version = await versionOf(4, saving());
  const water = await api.as({ role: 'liaison', institution: 'water' });
  await reportDeskOf(water).submit([{ number: 4, version }]).expect(403);
  expect(faults(await reportDeskOf(water, 'water').submit([{ number: 4, version }]).expect(422))).toEqual(['reports.G1.4: not-your-milestone']);
});
