import type { MandateView, PostView } from '@cumple/contracts/accounts/people';
import { byInstitution, declaredVacancy, deputiesOf, earlierOf, holderOf, managesEverything, managesPost } from './held-posts';

const mandate = (id: number, given: Partial<MandateView> = {}): MandateView => ({
  id, kind: 'titular', deputy: false, startsOn: '2026-01-01', endsOn: null, endedAt: null, reason: null, state: 'running', holder: null, invitationExpiresAt: null, version: 1, ...given,
});
const post = (id: number, given: Partial<PostView> = {}): PostView => ({
  id, title: `Puesto ${id}`, mailbox: null, role: 'liaison', plan: null, institution: { slug: 'xe-mh', name: 'Hacienda', demonstration: false }, version: 1, mandates: [], standIn: null, waitingDrafts: 0, ...given,
});

describe('who holds a post', () => {
  const vacancy = mandate(4, { kind: 'vacant' });
  const held = post(1, { mandates: [mandate(1, { state: 'invited' }), mandate(2, { deputy: true }), mandate(3, { state: 'ended' })] });

  it('an invitation that waits holds it, a deputy does not', () => {
    expect(holderOf(held)?.id).toBe(1);
    expect(deputiesOf(held).map(({ id }) => id)).toEqual([2]);
    expect(earlierOf(held).map(({ id }) => id)).toEqual([3]);
  });

  it('a declared vacancy is held by nobody', () => {
    expect(holderOf(post(1, { mandates: [vacancy] }))).toBeNull();
    expect(declaredVacancy(post(1, { mandates: [vacancy] }))).toBe(vacancy);
    expect(declaredVacancy(held)).toBeNull();
  });
});

it('posts stand with their institution, in the order of the list', () => {
  const other = post(2, { institution: { slug: 'xe-ac', name: 'Compras', demonstration: false } });
  const groups = byInstitution([post(1), other, post(3)]);
  expect(groups.map(({ institution, active }) => [institution.slug, active.map(({ id }) => id)])).toEqual([['xe-mh', [1, 3]], ['xe-ac', [2]]]);
});

it('posts without a function stand apart, unless somebody holds them', () => {
  const [group] = byInstitution([post(1), post(2, { role: null }), post(3, { role: null, mandates: [mandate(1)] })]);
  expect(group?.active.map(({ id }) => id)).toEqual([1, 3]);
  expect(group?.idle.map(({ id }) => id)).toEqual([2]);
});

it('fictional institutions come after the real ones', () => {
  const fictional = post(1, { institution: { slug: 'xe-ac', name: 'Compras', demonstration: true } });
  expect(byInstitution([fictional, post(2)]).map(({ institution }) => institution.slug)).toEqual(['xe-mh', 'xe-ac']);
});

describe('who decides about a post', () => {
  it('a point of contact of its plan, or of all', () => {
    expect(managesPost([{ role: 'point-of-contact', plan: 'demo' }], post(1, { plan: 'demo' }))).toBe(true);
    expect(managesPost([{ role: 'point-of-contact', plan: null }], post(1, { plan: 'demo' }))).toBe(true);
    expect(managesPost([{ role: 'point-of-contact', plan: 'demo' }], post(1))).toBe(false);
    expect(managesPost([{ role: 'liaison', plan: null }], post(1))).toBe(false);
  });

  it('of one plan is not of everything', () => expect(managesEverything([{ role: 'point-of-contact', plan: 'demo' }])).toBe(false));
});
