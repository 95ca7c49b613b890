import type { PostView } from '@cumple/contracts/accounts/people';
import type { ManagedInstitution } from '@cumple/contracts/institutions/managed-institution';
import { mergeable, planMerger } from './merger';

const institution = (slug: string, given: Partial<ManagedInstitution> = {}): ManagedInstitution => ({
  slug, name: slug, acronym: null, sector: 'government', jurisdiction: 'XE', demonstration: false, mergedInto: null, approvalRequired: false, commitmentCount: 0, version: 1, ...given,
});
const [here, other] = [institution('a'), institution('b')];

it('only what stands on its own, in the same jurisdiction, can be joined with', () => {
  const all = [here, other, institution('c', { jurisdiction: 'GT' }), institution('d', { mergedInto: 'b' })];
  expect(mergeable(here, all)).toEqual([other]);
});

it('which one stays decides what moves', () => {
  const posts = [{ institution: { slug: 'a', name: 'a' } }, { institution: { slug: 'a', name: 'a' } }, { institution: { slug: 'b', name: 'b' } }] as PostView[];
  expect(planMerger(here, other, false, posts)).toEqual({ chosen: other, goes: here, stays: other, posts: 2 });
  expect(planMerger(here, other, true, posts)).toEqual({ chosen: other, goes: other, stays: here, posts: 1 });
});
