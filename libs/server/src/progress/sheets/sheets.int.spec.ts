import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { ManagedReport } from '@cumple/contracts/progress/progress-report';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import type { ReportSheet, ReportSheetList, SheetReport } from '@cumple/contracts/progress/report-sheet';
import { statementsOf } from '@cumple/server-kit/database/count-statements';
import { faults } from '../../testing/commitment-desk';
import { insertFile, insertRound, reportDeskOf, reportedPlan, saving } from '../../testing/report-desk';
import { type Caller, createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';

const PLAN = 'zz-2025-2027';
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

const path = (round: number | 'outside' = 1, institution = 'planning-office') => workspacePaths.reportSheet(PLAN, round, institution);
const evidence = (overrides: object) => ({ url: null, file: null, title: null, kind: null, ...overrides });

describe('reading', () => {
  it('shows all milestones of the institution on one page, most urgent first, with what stands, in three statements', async () => {
    let sheet: ReportSheet | undefined;
    const statements = await statementsOf(api.database.app, async () => (sheet = await desk.sheet()));
    expect(sheet).toMatchObject({
      plan: PLAN, round: { number: 1, name: 'Corte de prueba', state: 'open' }, institution: { slug: 'planning-office', demonstration: true }, dueOn: '2026-03-13', workingDaysLeft: 10, asOf: '2026-03-01',
      counts: { milestones: 6, toReport: 6, drafts: 0, returned: 0, submitted: 0, published: 0 }, awaitingApproval: false, approvalModes: ['none', 'signed-sheet'], approverPost: null, version: 0, submissions: [],
    });
    expect(sheet?.rows.map(({ milestone, timeliness, lastState }) => [milestone, timeliness, lastState])).toEqual([
      [1, 'late', 'under-way'], [2, 'on-time', 'under-way'], [3, 'on-time', 'not-started'], [4, 'on-time', 'unknown'], [5, 'unknown', 'unknown'], [6, null, 'done'],
    ]);
    expect(sheet?.rows[5]).toMatchObject({ doneOn: '2025-10-01', lastReport: null, withdrawn: false, changedMeanwhile: false, milestoneVersion: 1, report: null });
    // One more finds out who asks.
    expect(statements.length).toBeLessThanOrEqual(1 + 3);
  });

  it('lists what the caller may fill in: rounds first, then outside', async () => {
    const { body } = await liaison.get(workspacePaths.reportSheets()).expect(200);
    expect((body as ReportSheetList).items.map(({ round, institution, counts }) => [round?.number ?? null, institution.slug, counts.milestones, counts.toReport])).toEqual([[1, 'planning-office', 6, 6], [null, 'planning-office', 6, 0]]);
  });

  it('is no sheet of a round, plan or institution that isn’t there, nor of a plan that isn’t public', async () => {
    const contact = await api.as({ role: 'point-of-contact', institution: 'planning-office' });
    for (const address of [path(9), path(1, 'nobody'), workspacePaths.reportSheet('none', 1, 'water'), `${path().replace('/1/', '/x/')}`]) await contact.get(address).expect(404);
    await liaison.get(path(1, 'water')).expect(403);
  });

  it('shows drafts to the institution alone: the minister sees nobody’s', async () => {
    await desk.save(1, saving()).expect(200);
    const water = await api.as({ role: 'point-of-contact', institution: 'water' });
    const sheet = (await water.get(path()).expect(200)).body as ReportSheet;
    expect([sheet.counts.drafts, sheet.rows.map(({ report }) => report)]).toEqual([0, [null, null, null, null, null, null]]);
    expect((await api.as({ role: 'approver', institution: 'planning-office' }).then((approver) => approver.get(path()))).body).toMatchObject({ counts: { drafts: 1 } });
  });
});

describe('a draft', () => {
  it('is saved whole with its version, says what is still missing, and is there again', async () => {
    const saved = await desk.save(1, saving({ evidence: [evidence({ url: 'https://datos.example.org/norma', title: 'La norma', kind: 'final-product' })] })).expect(200);
    expect(saved.headers['etag']).toBe('"v1"');
    const report = saved.body as SheetReport;
    expect(report).toMatchObject({ state: 'draft', narrative: 'Se redactó el borrador.', evidence: [{ url: 'https://datos.example.org/norma', title: 'La norma', kind: 'final-product', opens: null }], version: 1 });
    expect(report.reasons).toEqual([{ code: 'obstacle-needed', field: 'obstacles' }, { code: 'corrective-action-needed', field: 'correctiveAction' }]);
    expect((await desk.row(1)).report).toEqual(report);
    expect(await api.database.app.query('SELECT FROM audit_entry WHERE action LIKE $1', ['report%'])).toHaveLength(0);
  });

  it('of a second tab is refused: nothing is overwritten unseen', async () => {
    await desk.save(2, saving()).expect(200);
    await desk.save(2, saving({ narrative: 'Otra pestaña' })).expect(412);
    await desk.save(2, saving({ narrative: 'La primera' }), 1).expect(200);
    await desk.save(2, saving({ narrative: 'La segunda' }), 1).expect(412);
    expect((await desk.row(2)).report).toMatchObject({ narrative: 'La primera', version: 2 });
    await liaison.put(workspacePaths.sheetReport(PLAN, 1, 'planning-office', 'G1', 2), saving()).expect(428);
  });

  it('is begun by one of twenty at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => desk.save(3, saving({ narrative: `Pestaña ${n}` }))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 19 }, () => 412)]);
  });

  it('is discarded, with what only it cited; the address may be cited again', async () => {
    await desk.save(2, saving({ evidence: [evidence({ url: 'https://datos.example.org/a' })] })).expect(200);
    await desk.discard(2, 1).expect(204);
    expect((await desk.row(2)).report).toBeNull();
    expect(await api.database.app.query(`SELECT FROM evidence WHERE url = 'https://datos.example.org/a'`)).toHaveLength(0);
    await desk.discard(2, 0).expect(404);
    await desk.save(2, saving({ evidence: [evidence({ url: 'https://datos.example.org/a' })] })).expect(200);
  });

  it('cites files of its own institution only, and exactly one proof each', async () => {
    const [own, foreign] = [await insertFile(api.database.owner, 'planning-office', 'acta.pdf'), await insertFile(api.database.owner, 'water')];
    expect(faults(await desk.save(2, saving({ evidence: [evidence({ file: foreign }), evidence({}), evidence({ file: own, url: 'https://example.org' })] })).expect(422))).toEqual([
      'evidence[0].file: unknown-file', 'evidence[1]: one-proof', 'evidence[2]: one-proof',
    ]);
    const { body } = await desk.save(2, saving({ evidence: [evidence({ file: own }), evidence({ url: 'https://example.org/x' }), evidence({ url: 'https://example.org/x' })] })).expect(200);
    expect((body as SheetReport).evidence.map(({ url, fileView }) => url ?? [fileView?.name, fileView?.address])).toEqual([['acta.pdf', workspacePaths.file(own)], 'https://example.org/x']);
  });

  it('shares the evidence of its commitment, which the public doesn’t see meanwhile', async () => {
    const cited = saving({ evidence: [evidence({ url: 'https://example.org/shared' })] });
    await desk.save(2, cited).expect(200);
    await desk.save(3, cited).expect(200);
    expect(await api.database.app.query(`SELECT published_at FROM evidence WHERE url = 'https://example.org/shared'`)).toEqual([{ published_at: null }]);
    await desk.discard(2, 1).expect(204);
    expect((await desk.row(3)).report?.evidence).toHaveLength(1);
  });

  it('keeps what it calls its evidence, whatever another draft calls the same; whoever publishes first says what the public reads', async () => {
    const cited = (title: string, kind: string | null) => saving({ evidence: [evidence({ url: 'https://example.org/named', title, kind })] });
    await desk.save(2, cited('El acta', 'official-letter')).expect(200);
    await desk.save(3, cited('La noticia', 'press')).expect(200);
    expect((await desk.row(2)).report?.evidence).toMatchObject([{ title: 'El acta', kind: 'official-letter', publicAs: null }]);
    await desk.submit([{ number: 2, version: 1 }]).expect(201);
    const contact = await api.as({ role: 'point-of-contact', institution: 'water' });
    const [waiting] = await api.database.app.query<{ id: number }[]>(`SELECT id FROM progress_report WHERE state = 'submitted'`);
    const review = (await contact.get(workspacePaths.progressReport(waiting?.id ?? 0)).expect(200)).body as ManagedReport;
    expect(review.evidence).toMatchObject([{ title: 'El acta', kind: 'official-letter' }]);
    await contact.send(workspacePaths.reportPublication(waiting?.id ?? 0)).set('If-Match', `"v${review.version}"`).expect(200);
    expect((await api.read<Commitment>(`/action-plans/${PLAN}/commitments/G1`)).evidence).toMatchObject([{ title: 'El acta', kind: 'official-letter' }]);
    expect((await desk.row(3)).report?.evidence).toMatchObject([{ title: 'La noticia', kind: 'press', publicAs: { title: 'El acta', kind: 'official-letter' } }]);
    expect(review.evidence).toMatchObject([{ publicAs: null }]);
    await desk.submit([{ number: 3, version: 1 }]).expect(201);
    const [second] = await api.database.app.query<{ id: number }[]>(`SELECT id FROM progress_report WHERE state = 'submitted'`);
    const reviewed = (await contact.get(workspacePaths.progressReport(second?.id ?? 0)).expect(200)).body as ManagedReport;
    expect(reviewed.evidence).toMatchObject([{ title: 'La noticia', kind: 'press', publicAs: { title: 'El acta', kind: 'official-letter' } }]);
  });

  it('is told by its field where it can’t be read', async () => {
    const answer = await desk.save(2, saving({ narrative: 'x'.repeat(8001), startedOn: '2026-02-30', evidence: [evidence({ url: 'javascript:alert(1)' })] })).expect(400);
    expect(faults(answer)).toEqual(['evidence[0].url: malformed-text', 'startedOn: not-a-day', 'narrative: too-long']);
    await desk.save(2, { ...saving(), percentage: 50 }).expect(400);
  });

  it('of another institution’s milestone, or of none, isn’t begun', async () => {
    expect(faults(await desk.save(1, saving(), 0, 'G2').expect(422))).toEqual(['milestone: not-your-milestone']);
    await desk.save(99, saving()).expect(404);
    await reportDeskOf(liaison, 'water').save(1, saving(), 0, 'G2').expect(403);
  });

  it('believes nobody who says to have looked at what isn’t there yet', async () => {
    await desk.save(2, saving({ milestoneVersion: 2 })).expect(200);
    await api.database.owner.query(`UPDATE milestone SET title = 'Otro', version = version + 1 WHERE number = 2`);
    expect(await desk.row(2)).toMatchObject({ changedMeanwhile: true });
  });

  it('says when its milestone was amended meanwhile, until it is saved beside the new version', async () => {
    await desk.save(2, saving()).expect(200);
    await api.database.owner.query(`UPDATE milestone SET title = 'Otro', version = version + 1 WHERE number = 2`);
    expect(await desk.row(2)).toMatchObject({ changedMeanwhile: true, milestoneVersion: 2, report: { reasons: [{ code: 'milestone-changed', field: null }] } });
    expect((await desk.save(2, saving({ milestoneVersion: 2 }), 1).expect(200)).body).toMatchObject({ version: 2, reasons: [] });
  });

  it('of a withdrawn milestone stays readable and is saved no more', async () => {
    await desk.save(2, saving()).expect(200);
    await api.database.owner.query(`UPDATE milestone SET withdrawn_at = now(), withdrawal_reason = 'x' WHERE number = 2`);
    expect(faults(await desk.save(2, saving(), 1).expect(422))).toEqual(['milestone: milestone-withdrawn']);
    expect(await desk.row(2)).toMatchObject({ withdrawn: true, report: { narrative: 'Se redactó el borrador.' } });
  });

  it('waits until its round opens, and ends with it; outside rounds, with the plan', async () => {
    await insertRound(api.database.owner, 2, { opensOn: '2026-03-02', dueOn: '2026-03-31' });
    expect((await reportDeskOf(liaison, 'planning-office', 2).save(1, saving()).expect(409)).body).toMatchObject({ type: 'urn:cumple:problem:round-not-open' });
    await api.database.owner.query('UPDATE reporting_round SET closed_at = now() WHERE number = 1');
    expect((await desk.save(1, saving()).expect(409)).body).toMatchObject({ type: 'urn:cumple:problem:round-closed' });
    await reportDeskOf(liaison, 'planning-office', 'outside').save(1, saving()).expect(200);
    await api.database.owner.query(`UPDATE action_plan SET ends_on = '2026-02-28'`);
    expect((await reportDeskOf(liaison, 'planning-office', 'outside').save(1, saving(), 1).expect(409)).body).toMatchObject({ type: 'urn:cumple:problem:plan-ended' });
  });
});

describe('the letter', () => {
  it('is shared by the reports, and saving drafts doesn’t get in its way', async () => {
    await desk.save(1, saving()).expect(200);
    const edited = await desk.letter({ letterNumber: 'OF-12-2026', letterOn: '2026-02-27' }).expect(200);
    expect([edited.headers['etag'], edited.body]).toEqual([expect.stringMatching(/^"v1[";]/), expect.objectContaining({ letterNumber: 'OF-12-2026', letterOn: '2026-02-27', version: 1 })]);
    await desk.letter({ letterNumber: 'otro' }).expect(412);
    expect((await desk.letter({ letterOn: null }, 1).expect(200)).body).toMatchObject({ letterNumber: 'OF-12-2026', letterOn: null });
    expect(faults(await desk.letter({ letterOn: '2026-03-02' }, 2).expect(422))).toEqual(['letterOn: letter-ahead']);
  });
});

describe('the point of contact', () => {
  it('writes in place of an institution only while nobody there does', async () => {
    const contact = await api.as({ role: 'point-of-contact', institution: 'water' });
    const theirs = reportDeskOf(contact);
    expect((await theirs.save(1, saving()).expect(403)).body).toMatchObject({ type: 'urn:cumple:problem:institution-has-its-liaison' });
    await api.database.owner.query('UPDATE mandate SET ended_at = $2 WHERE id = $1', [liaison.mandate, api.clock.now]);
    await theirs.save(1, saving()).expect(200);
    const { body } = await contact.get(workspacePaths.reportSheets()).expect(200);
    expect((body as ReportSheetList).items.map(({ round, institution }) => [round?.number ?? null, institution.slug])).toEqual([[1, 'planning-office'], [1, 'water'], [null, 'planning-office'], [null, 'water']]);
  });

  it('writes for its own institution always', async () => {
    await api.as({ role: 'liaison', institution: 'water' });
    const contact = await api.as({ role: 'point-of-contact', institution: 'water' });
    await reportDeskOf(contact, 'water').save(1, saving(), 0, 'G2').expect(200);
  });

  it('doesn’t count a liaison for another plan', async () => {
    await api.database.owner.query('UPDATE mandate SET ended_at = $2 WHERE id = $1', [liaison.mandate, api.clock.now]);
    await api.database.owner.query(`INSERT INTO action_plan (slug, title, jurisdiction_id, starts_on, ends_on, time_zone) SELECT 'zz-other', 'Otro', jurisdiction_id, '2028-01-01', '2029-12-31', time_zone FROM action_plan`);
    await api.as({ role: 'liaison', institution: 'planning-office', plan: 'zz-other' });
    await reportDeskOf(await api.as({ role: 'point-of-contact', institution: 'water' })).save(1, saving()).expect(200);
  });
});
