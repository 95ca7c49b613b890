import { scaleStep } from './completion-level';

describe('scale of fulfilment', () => {
  it('has four steps', () => expect((['not-started', 'limited', 'substantial', 'complete'] as const).map(scaleStep)).toEqual([0, 1, 2, 3]));
  it.each(['withdrawn', 'no-evidence'] as const)('has no step for %s', (level) => expect(scaleStep(level)).toBeNull());
});
