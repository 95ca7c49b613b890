import { divergence, mayAssign } from './assessment';

describe('assessment', () => {
  it('leaves "no evidence" to the independent reviewer', () => {
    expect((['declared', 'forum', 'civil-society', 'irm'] as const).map((kind) => mayAssign(kind, 'no-evidence'))).toEqual([false, false, false, true]);
    expect(mayAssign('declared', 'withdrawn')).toBe(true);
  });
  it.each([
    [[], null], [['complete'], null], [['complete', 'complete'], 0], [['not-started', 'complete'], 3], [['limited', 'complete', 'substantial'], 2], [['withdrawn', 'complete'], null], [['no-evidence', 'limited', 'substantial'], 1],
  ] as const)('measures the divergence of %j as %s', (levels, steps) => expect(divergence(levels)).toBe(steps));
});
