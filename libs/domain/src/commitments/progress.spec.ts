import { progressOf } from './progress';

describe('progress', () => {
  it('is not calculable without milestones', () => expect(progressOf([])).toBeNull());
  it('counts by state, and unknown is not the same as not started', () => {
    expect(progressOf(['done', 'unknown', 'done', 'under-way', 'not-started'])).toEqual({ done: 2, underWay: 1, notStarted: 1, unknown: 1, total: 5 });
  });
});
