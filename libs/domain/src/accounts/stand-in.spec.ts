import { ROLES } from '../common/role';
import { standInFor, WAYS_ON, type PostHolder } from './stand-in';

const holder = (more: Partial<PostHolder>): PostHolder => ({ post: 9, title: 'Other', role: 'observer', institution: 'water', plan: null, deputy: false, ...more });
const liaison = { post: 1, role: 'liaison', institution: 'water', plan: null } as const;

it.each(ROLES)('has a way on for a vacant %s', (role) => {
  expect(standInFor({ ...liaison, role }, [])).toEqual({ role, post: null, waits: WAYS_ON[role].waits });
});

it('takes the deputy first, then the table in its order', () => {
  const holders = [
    holder({ post: 5, role: 'point-of-contact', institution: 'planning', title: 'Contact' }),
    holder({ post: 4, role: 'approver', title: 'Director' }),
    holder({ post: 1, role: 'liaison', title: 'Liaison', deputy: true }),
  ];
  expect(standInFor(liaison, holders)).toMatchObject({ role: 'liaison', post: 'Liaison' });
  expect(standInFor(liaison, holders.slice(0, 2))).toMatchObject({ role: 'approver', post: 'Director' });
  expect(standInFor(liaison, holders.slice(0, 1))).toMatchObject({ role: 'point-of-contact', post: 'Contact' });
});

it('stays within the institution where the role does', () => {
  expect(standInFor({ ...liaison, role: 'approver' }, [holder({ role: 'approver', institution: 'health' })])).toMatchObject({ post: null, waits: 'reports-publish-as-not-reviewed' });
});

it('lets a post of one plan stand in for that plan alone', () => {
  const limited = [holder({ role: 'point-of-contact', plan: 'one', title: 'Contact' })];
  expect(standInFor({ ...liaison, plan: 'one' }, limited)).toMatchObject({ post: 'Contact' });
  expect(standInFor({ ...liaison, plan: 'two' }, limited)).toMatchObject({ post: null });
  expect(standInFor(liaison, limited)).toMatchObject({ post: null });
});
