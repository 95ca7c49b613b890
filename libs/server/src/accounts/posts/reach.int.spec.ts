import type { PostView } from '@cumple/contracts/accounts/people';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { ManagedInstitution } from '@cumple/contracts/institutions/managed-institution';
import type { Page } from '@cumple/contracts/common/page';
import { aCommitment, aPlanDocument, aPlanHeader, anInstitution } from '@cumple/testing/plan-document-builder';
import { createWorkspaceApi, type Caller, type WorkspaceApi } from '../../testing/workspace-api';

const island = { code: 'yy', name: 'Isla Imaginaria', kind: 'country', fictional: false } as const;
const elsewhere = aPlanDocument({
  plan: aPlanHeader({ slug: 'yy-2025-2027', jurisdiction: island, coordinator: 'island-office' }),
  institutions: [anInstitution({ slug: 'island-office', name: 'Oficina de la Isla' })],
  commitments: [aCommitment({ leadInstitution: 'island-office', assessments: [] })],
});

let api: WorkspaceApi;
beforeAll(async () => (api = await createWorkspaceApi([aPlanDocument(), elsewhere])));
afterAll(() => api.close());

const institutionsOfPosts = async (who: Caller) => [...new Set(((await who.get(workspacePaths.posts()).expect(200)).body as Page<PostView>).items.map(({ institution }) => institution.slug))].sort();
const institutions = async (who: Caller) => ((await who.get(workspacePaths.institutions()).expect(200)).body as Page<ManagedInstitution>).items.map(({ slug }) => slug).sort();

it('a point of contact of one plan meets the posts and institutions of its jurisdiction alone', async () => {
  const limited = await api.as({ role: 'point-of-contact', institution: 'planning-office', plan: 'zz-2025-2027' });
  expect(await institutionsOfPosts(limited)).toEqual(['planning-office']);
  expect(await institutions(limited)).toEqual(['planning-office']);
});

it('a point of contact of all plans meets those of every jurisdiction', async () => {
  const all = await api.as({ role: 'point-of-contact', institution: 'planning-office' });
  expect(await institutionsOfPosts(all)).toEqual(['island-office', 'planning-office']);
  expect(await institutions(all)).toEqual(['island-office', 'planning-office']);
});
