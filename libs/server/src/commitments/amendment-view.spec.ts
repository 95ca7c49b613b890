import { amendmentView } from './amendment-view';

const names = { institutions: {}, policyAreas: {} };
const amended = (before: string | null, after: string | null) =>
  amendmentView({ kind: 'change', madeAt: '2026-03-01T12:00:00.000Z', by: { institution: 'Agua', post: 'Enlace' }, reason: 'Acuerdo', milestone: null, before: { objective: before }, after: { objective: after } }, names).changes;

it('shows a text that came whole as added, and one that went as removed', () => {
  expect(amended(null, 'Medir')).toMatchObject([{ before: null, after: 'Medir', words: [{ kind: 'added', text: 'Medir' }] }]);
  expect(amended('Medir', null)).toMatchObject([{ before: 'Medir', after: null, words: [{ kind: 'removed', text: 'Medir' }] }]);
});
