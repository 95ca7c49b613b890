import { reasonsNotToAddPolicyArea, reasonsNotToOrder, reasonsNotToRemovePolicyArea } from './policy-area-changes';

const codes = (reasons: { code: string }[]) => reasons.map(({ code }) => code);

test('a code names one policy area, and none is called as those without one', () => {
  expect(reasonsNotToAddPolicyArea('water', ['fiscal'])).toEqual([]);
  expect(codes(reasonsNotToAddPolicyArea('fiscal', ['fiscal']))).toEqual(['code-taken']);
  expect(codes(reasonsNotToAddPolicyArea('none', []))).toEqual(['code-reserved']);
});

test('a policy area goes while nothing stands in it, before approval', () => {
  expect(reasonsNotToRemovePolicyArea({ commitmentCount: 0 }, { approved: false })).toEqual([]);
  expect(codes(reasonsNotToRemovePolicyArea({ commitmentCount: 1 }, { approved: true }))).toEqual(['area-in-use', 'plan-approved']);
});

test.each([
  [['a', 'b'], ['b', 'a'], true],
  [['a', 'b'], ['a'], false],
  [['a', 'b'], ['a', 'a'], false],
  [['a', 'b'], ['a', 'b', 'c'], false],
  [[], [], true],
])('of %j, %j is an order: %s', (present, order, right) => {
  expect(reasonsNotToOrder(present, order).length === 0).toBe(right);
});
