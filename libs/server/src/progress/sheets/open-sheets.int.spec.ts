import { whoReportsCases } from '@cumple/domain/progress/testing/who-reports-cases';
import { writingReachOf } from '@cumple/domain/progress/who-reports';
import { aCommitment, aMilestone, anInstitution, aPlanDocument, aPlanHeader } from '@cumple/testing/plan-document-builder';
import { addRunningPlans } from '@cumple/testing/running-plans';
import { createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';
import { openSheetsSql } from './open-sheets.sql';

const plan = aPlanDocument({
  plan: aPlanHeader({ slug: 'zz', coordinator: 'office' }),
  institutions: [anInstitution({ slug: 'office' }), anInstitution({ slug: 'water', name: 'Agua', acronym: null, posts: [] }), anInstitution({ slug: 'forest', name: 'Bosque', acronym: null, posts: [] })],
  commitments: [aCommitment({ leadInstitution: 'water', responsiblePost: null, evidence: [], assessments: [], milestones: [aMilestone({ number: 1 })] })],
});
let api: WorkspaceApi;
beforeAll(async () => (api = await createWorkspaceApi([plan])));
afterAll(() => api.close());

interface Line {
  plan: string;
  institution: { slug: string };
  total: number;
}
const sheets = (roles: (typeof whoReportsCases)[number][1], most = 10) =>
  api.database.app.query<Line[]>(openSheetsSql, [api.clock.now, JSON.stringify(writingReachOf({ account: 'a', secondFactor: true, roles })), most]);

test.each([true, false])('the statement and the rule agree on who writes; somebody reports: %s', async (hasReporter) => {
  const liaison = hasReporter ? await api.as({ role: 'liaison', institution: 'water' }) : null;
  for (const [name, roles, , writesAs] of whoReportsCases.filter(([, , reports]) => reports === hasReporter)) {
    const found = (await sheets(roles)).map(({ institution }) => institution.slug);
    expect([name, found]).toEqual([name, writesAs === null ? [] : ['water']]);
  }
  if (liaison) await api.database.owner.query('UPDATE mandate SET ended_at = $2 WHERE id = $1', [liaison.mandate, api.clock.now]);
});

test('of very many a bounded number is told, first due first, with how many there are', async () => {
  await addRunningPlans(api.database.owner, { plans: 5, commitments: 3, milestones: 2, today: '2026-03-01' });
  const contact = await api.as({ role: 'point-of-contact', institution: 'forest' });
  const roles = [{ role: 'point-of-contact' as const, mandate: contact.mandate, post: contact.post, postTitle: '', institution: 'forest', institutionName: '', plan: null, deputy: false }];
  const all = await sheets(roles, 1_000);
  expect(all.length).toBe(5 * 3 * 2 + 1);
  const few = await sheets(roles, 4);
  expect(few.map(({ total }) => total)).toEqual([31, 31, 31, 31]);
  expect(few.map(({ plan: slug, institution }) => [slug, institution.slug])).toEqual(all.slice(0, 4).map(({ plan: slug, institution }) => [slug, institution.slug]));
});
