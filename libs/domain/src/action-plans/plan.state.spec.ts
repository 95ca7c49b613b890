import { planState } from './plan.state';

const plan = { startsOn: '2025-01-01', endsOn: '2026-12-31', baselineApprovedOn: '2024-12-15' };

describe('state of a plan', () => {
  it.each([
    ['2024-12-14', 'draft'], ['2024-12-15', 'approved'], ['2024-12-31', 'approved'], ['2025-01-01', 'running'], ['2026-12-31', 'running'], ['2027-01-01', 'ended'],
  ])('on %s is %s', (day, state) => expect(planState(plan, day)).toBe(state));
  it('stays a draft until it is approved, whatever the day', () => expect(planState({ ...plan, baselineApprovedOn: null }, '2030-01-01')).toBe('draft'));
});
