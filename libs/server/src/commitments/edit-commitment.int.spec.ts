import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import type { Plan } from '@cumple/contracts/public-site/plan';
import { aCommitment, aPlanDocument, aPlanHeader } from '@cumple/testing/plan-document-builder';
import { applyPlanDocument } from '../self-assessment/apply-plan-document';
import { runningPlan } from '../testing/tried-plans';
import { type Caller, createWorkspaceApi, type WorkspaceApi } from '../testing/workspace-api';
import { type CommitmentDesk, deskOf, faults, PLAN } from './commitment-desk.fixture';

const draftPlan = aPlanDocument({ plan: aPlanHeader({ slug: 'zz-2028-2030', startsOn: '2028-01-01', endsOn: '2030-12-31', baselineApprovedOn: null }), commitments: [aCommitment({ code: 'D1' })] });
let api: WorkspaceApi;
let contact: Caller;
let desk: CommitmentDesk;
let draft: CommitmentDesk;
beforeAll(async () => {
  api = await createWorkspaceApi([runningPlan, draftPlan]);
  await api.database.owner.query(`UPDATE action_plan SET published_at = NULL WHERE slug = 'zz-2028-2030'`);
  contact = await api.as({ role: 'point-of-contact', institution: 'planning-office' });
  desk = deskOf(contact);
  draft = deskOf(contact, 'zz-2028-2030');
});
afterAll(() => api.close());

describe('two editors of one commitment', () => {
  test('hardening 30: the second gets 412, nothing is lost, and merges with the new version', async () => {
    const other = deskOf(await api.as({ role: 'point-of-contact', institution: 'planning-office' }));
    const { version } = await desk.one('G10');
    expect((await other.editVersion('G10', version, { results: 'De la otra persona.' })).status).toBe(200);
    expect((await desk.editVersion('G10', version, { nextSteps: 'Míos.' })).status).toBe(412);
    expect(await desk.one('G10')).toMatchObject({ results: 'De la otra persona.', nextSteps: null, version: version + 1 });
    expect((await desk.editVersion('G10', version + 1, { nextSteps: 'Míos.' })).headers['etag']).toBe(`"v${version + 2}"`);
    expect(await desk.one('G10')).toMatchObject({ results: 'De la otra persona.', nextSteps: 'Míos.', version: version + 2 });
  });

  test('of twenty at once with one version, one is taken', async () => {
    const { version } = await desk.one('S21');
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => desk.editVersion('S21', version, { results: `Versión ${index}` })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(19).fill(412)]);
  });

  test('without the version that was read it is 428, and with something else 412', async () => {
    const path = workspacePaths.commitment(PLAN, 'G1');
    expect([(await contact.patch(path, { results: 'x' })).status, (await contact.patch(path, { results: 'x' }).set('If-Match', '*')).status]).toEqual([428, 412]);
  });

  test('an edit that changes nothing makes no version', async () => {
    const { version, title } = await desk.one('G1');
    expect((await desk.edit('G1', { title })).body).toMatchObject({ version });
  });

  test('an import raises the version of what it changes, so that an open editor is told', async () => {
    const before = await desk.one('G1');
    await desk.edit('G1', { additionalInformation: 'Corregido a mano.' });
    const document = { ...runningPlan, commitments: runningPlan.commitments.map((each) => (each.code === 'G1' ? { ...each, results: 'Del informe.', milestones: each.milestones.map((m) => (m.number === 1 ? { ...m, title: 'Del informe' } : m)) } : each)) };
    await applyPlanDocument(api.database.owner, document, { mode: 'update', contacts: [], sourceSha256: null });
    const after = await desk.one('G1');
    expect([after.version, after.milestones[0]?.version, after.milestones[1]?.version]).toEqual([before.version + 2, 2, 1]);
    expect((await desk.editVersion('G1', before.version + 1, { results: 'Viejo' })).status).toBe(412);
  });
});

describe('adding', () => {
  test('hardening 32: fifty at once of one code make one commitment, and no answer is a server error', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => draft.add({ code: index % 2 ? 'new-1' : 'NEW-1' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(49).fill(422)]);
    expect(faults(answers.find(({ status }) => status === 422) ?? { body: {} })).toEqual(['code: code-taken']);
    expect(await api.database.app.query(`SELECT number FROM commitment WHERE lower(code) = 'new-1'`)).toEqual([{ number: 2 }]);
  });

  test('it is numbered after all others of its proposer, and makes up nothing', async () => {
    expect((await desk.add({ code: 'G11', kind: 'system' })).body).toMatchObject({ number: 11, kind: 'system', objective: null, endsOn: null, endsOnMeaning: 'unstated', milestones: [], version: 1, declared: null });
    expect((await desk.add({ code: 'J1', proposer: 'joint' })).body).toMatchObject({ number: 1 });
    expect(await api.read<Commitment>(`/action-plans/${PLAN}/commitments/g11`)).toMatchObject({ kind: 'system', baseline: null });
  });

  test('what it names must be there', async () => {
    const answer = await desk.add({
      code: 'X1', leadInstitution: 'island-office', policyArea: 'none', responsiblePost: 'Nadie', supportingInstitutions: ['water', 'who'],
      endsOn: { date: '2026-01-01', precision: 'ongoing', text: 'continuo' },
    });
    expect([answer.status, faults(answer)]).toEqual([422, [
      'leadInstitution: unknown-institution', 'supportingInstitutions: unknown-institution', 'responsiblePost: unknown-post', 'policyArea: unknown-policy-area', 'endsOn: inconsistent-date',
    ]]);
    expect(faults(await desk.add({ code: 'X1', supportingInstitutions: ['planning-office'] }))).toEqual(['supportingInstitutions: leads-already']);
  });
});

describe('what is sent', () => {
  const long = (length: number) => 'x'.repeat(length);
  test.each([
    ['title', long(501)], ['objective', long(50_001)], ['description', long(50_001)], ['relevance', long(50_001)], ['ambition', long(50_001)], ['results', long(50_001)],
    ['nextSteps', long(50_001)], ['additionalInformation', long(50_001)], ['otherActors', long(50_001)], ['reason', long(2_001)], ['leadInstitution', long(101)],
    ['policyArea', long(101)], ['responsiblePost', long(501)],
  ])('%s has a limit, and the answer names the field', async (field, value) => {
    const answer = await desk.edit('G1', { [field]: value });
    expect([answer.status, faults(answer)]).toEqual([400, [`${field}: too-long`]]);
  });

  test.each([
    [{ supportingInstitutions: Array<string>(201).fill('water') }, 'supportingInstitutions: too-many-values'], [{ endsOn: { date: null, precision: 'text', text: long(501) } }, 'endsOn.text: too-long'],
    [{ title: null }, 'title: required'], [{ title: ' ' }, 'title: required'], [{ kind: 'other' }, 'kind: not-a-choice'], [{ results: 7 }, 'results: not-a-text'],
  ])('%j is refused', async (body, fault) => expect(faults(await desk.edit('G1', body))).toEqual([fault]));

  test.each(['id', 'plan', 'code', 'number', 'proposer', 'version', 'updatedAt', 'withdrawal', 'declared', 'milestones'])('hardening 10: %s can’t be changed by an edit', async (field) => {
    expect(faults(await desk.edit('G1', { [field]: 1 }))).toEqual([`${field}: unknown-field`]);
  });

  test.each(['', 'a b', 'ñ1', '-a', long(101)])('a code can’t be %j', async (code) => expect((await draft.add({ code })).status).toBe(400));

  test.each([
    [{ title: long(501) }, 'title: too-long'], [{ verificationMeans: long(50_001) }, 'verificationMeans: too-long'], [{ institution: long(101) }, 'institution: too-long'], [{ weight: 0 }, 'weight: out-of-range'],
    [{ weight: 1_001 }, 'weight: out-of-range'], [{ reason: long(2_001) }, 'reason: too-long'], [{ source: { sentence: long(2_001), field: 'objective' } }, 'source.sentence: too-long'],
    [{ source: { sentence: 'x', field: 'place' } }, 'source.field: not-a-choice'], [{ state: 'done' }, 'state: unknown-field'],
  ])('of a milestone, %# is refused', async (body, fault) => expect(faults(await desk.addMilestone('G1', body))).toEqual([fault]));

  test('months, reasons and lists have theirs', async () => {
    expect(faults(await desk.check('G1', { inForce: true, reason: 'x', checkAgainAfterMonths: 121 }))).toEqual(['checkAgainAfterMonths: out-of-range']);
    expect(faults(await desk.withdraw('G1', long(2_001)))).toEqual(['reason: too-long']);
    expect(faults(await desk.reopen('G1', ''))).toEqual(['reason: required']);
    expect(faults(await desk.orderMilestones('G1', Array<number>(2_001).fill(1)))).toEqual(['numbers: too-many-values']);
  });
});

describe('milestones and orders', () => {
  test('a milestone of a sentence keeps it, and the sentence really stands in the text', async () => {
    const sentence = 'Que cualquiera lea el  presupuesto.';
    expect((await draft.addMilestone('D1', { source: { sentence, field: 'objective' } })).body).toMatchObject({ number: 1, source: { sentence, field: 'objective' } });
    for (const source of [{ sentence: 'Que nadie lo lea.', field: 'objective' }, { sentence, field: 'results' }]) {
      expect(faults(await draft.addMilestone('D1', { source }))).toEqual(['source.sentence: sentence-not-found']);
    }
  });

  test('before the plan is approved nothing asks for a reason and nothing is an amendment', async () => {
    expect((await draft.edit('D1', { title: 'Otro', endsOn: null })).body).toMatchObject({ asksForReason: false, title: 'Otro' });
    expect(await api.database.app.query(`SELECT FROM amendment am JOIN commitment c ON c.id = am.commitment_id WHERE c.code = 'D1'`)).toEqual([]);
  });

  test('a new lead has no post of the former', async () => {
    expect((await desk.edit('G10', { leadInstitution: 'water', reason: 'Cambio de ley.' })).body).toMatchObject({ leadInstitution: 'water', responsiblePost: null });
  });

  test('commitments are ordered within their proposer, all of them, each once', async () => {
    const codes = async () => ((await contact.get(workspacePaths.commitments(PLAN))).body as { code: string; number: number }[]).map(({ code, number }) => `${code} ${number}`);
    const before = (await codes()).map((line) => line.split(' ')[0] ?? '');
    for (const wrong of [before.slice(1), [...before, 'G1'], [...before.slice(1), 'none']]) expect(faults(await desk.order(wrong))).toEqual(['codes: not-each-once']);
    const swapped = before.map((code) => ({ G1: 'G2', G2: 'G1' })[code] ?? code);
    expect((await desk.order(swapped)).status).toBe(200);
    expect((await codes()).slice(0, 3)).toEqual(['G2 1', 'G1 2', 'G10 10']);
  });

  test('milestones are ordered, numbers stay, and an import still finds a place for one that it adds', async () => {
    expect((await desk.orderMilestones('G1', [3, 1, 2])).body).toMatchObject({ milestones: [{ number: 3 }, { number: 1 }, { number: 2 }] });
    expect(faults(await desk.orderMilestones('G1', [3, 1, 1]))).toEqual(['numbers: not-each-once']);
    expect((await api.read<Commitment>(`/action-plans/${PLAN}/commitments/G1`)).milestones.map(({ number }) => number)).toEqual([3, 1, 2]);
  });
});

describe('who may', () => {
  const writes: [string, 'send' | 'put' | 'patch', string][] = [
    ['add', 'send', workspacePaths.commitments(PLAN)], ['edit', 'patch', workspacePaths.commitment(PLAN, 'G1')], ['order', 'put', workspacePaths.commitmentOrder(PLAN)],
    ['withdraw', 'send', workspacePaths.commitmentWithdrawal(PLAN, 'G1')], ['reopen', 'send', workspacePaths.commitmentReopening(PLAN, 'G1')],
    ['check', 'send', workspacePaths.inForceChecks(PLAN, 'G1')], ['add a milestone', 'send', workspacePaths.milestones(PLAN, 'G1')], ['edit a milestone', 'patch', workspacePaths.milestone(PLAN, 'G1', 1)],
    ['withdraw a milestone', 'send', workspacePaths.milestoneWithdrawal(PLAN, 'G1', 1)], ['order milestones', 'put', workspacePaths.milestoneOrder(PLAN, 'G1')],
  ];
  test.each(writes)('no role but the point of contact may %s, nor one without a second factor or a session', async (_, method, path) => {
    for (const role of ['moderator', 'liaison', 'approver', 'civil-society-member', 'irm', 'forum-secretary', 'observer'] as const) {
      expect((await (await api.as({ role, institution: 'planning-office' }))[method](path)).status).toBe(403);
    }
    expect((await (await api.as({ role: 'point-of-contact', institution: 'water', secondFactor: false }))[method](path)).status).toBe(403);
  });

  test('whose mandate is for another plan is denied, whether or not the thing is there', async () => {
    const elsewhere = deskOf(await api.as({ role: 'point-of-contact', institution: 'water', plan: 'zz-2028-2030' }));
    const answers = [await elsewhere.add({ code: 'Z1' }), await elsewhere.editVersion('G1', 1, {}), await elsewhere.editVersion('none', 1, {}), await elsewhere.withdraw('G1'), await elsewhere.addMilestone('G1', {})];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
  });

  test('institutions read the commitments that they have a part in, and no others', async () => {
    const liaison = await api.as({ role: 'liaison', institution: 'observatory' });
    expect(((await liaison.get(workspacePaths.commitments(PLAN))).body as { code: string }[]).map(({ code }) => code)).toEqual(['G1']);
    expect([(await liaison.get(workspacePaths.commitment(PLAN, 'G1'))).status, (await liaison.get(workspacePaths.commitment(PLAN, 'G2'))).status]).toEqual([200, 403]);
    expect((await (await api.as({ role: 'observer', institution: 'observatory' })).get(workspacePaths.commitments(PLAN))).status).toBe(403);
  });

  test('what isn’t there is 404', async () => {
    const answers = [
      await desk.editVersion('none', 1, {}), await deskOf(contact, 'none').add({ code: 'A1' }), await desk.withdrawMilestone('G1', 99, { reason: 'x' }),
      await contact.send(`${workspacePaths.milestones(PLAN, 'G1')}/x/withdrawal`, { reason: 'x' }), await contact.get(workspacePaths.commitment('none', 'G1')),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  });
});

describe('the record', () => {
  test('hardening 11: what is done to a plan that isn’t public is recorded, but not for the public', async () => {
    const rows = await api.database.app.query<{ public: boolean; action: string }[]>(
      `SELECT DISTINCT (content::jsonb->>'public')::boolean AS public FROM audit_entry WHERE content::jsonb->>'about' LIKE 'plans/zz-2028-2030%'`);
    expect(rows).toEqual([{ public: false }]);
  });

  test('a public change grows the plan’s revision', async () => {
    const revision = async () => (await api.read<Plan>(`/action-plans/${PLAN}`)).revision;
    const before = await revision();
    await desk.edit('S1', { results: 'Nuevos.' });
    expect(await revision()).toBe(before + 1);
  });

  test('reading to edit takes one statement each', async () => {
    const { statementsOf } = await import('@cumple/server-kit/database/count-statements');
    const asked = async (path: string) => (await statementsOf(api.database.app, async () => contact.get(path))).filter((sql) => sql.includes('FROM action_plan p'));
    expect(await asked(workspacePaths.commitments(PLAN))).toHaveLength(1);
    expect(await asked(workspacePaths.commitment(PLAN, 'G1'))).toHaveLength(1);
  });
});
