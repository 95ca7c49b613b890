import { afterLook, goneState, lookAgainAt, type LinkState, saysOfAddress } from './link-state';
import { LINK_OUTCOMES, type LinkOutcome } from '../common/link-outcome';

const day = (number: number) => new Date(Date.UTC(2026, 2, number));
const unchecked: LinkState = { state: 'unchecked', checkedAt: null, lastOpenedAt: null, failingSince: null, failures: 0 };
const opened: LinkState = { ...unchecked, state: 'opens', checkedAt: day(1), lastOpenedAt: day(1) };
const days = (state: LinkState, outcome: LinkOutcome) => (lookAgainAt(state, outcome, day(1)).getTime() - day(1).getTime()) / 86_400_000;

describe('an address', () => {
  it.each(LINK_OUTCOMES)('of which %s was seen is told as no more than that', (outcome) => {
    const after = afterLook(unchecked, outcome, day(2), false);
    expect(after.state).toBe(saysOfAddress(outcome) === 'opens' ? 'opens' : 'unchecked');
    if (saysOfAddress(outcome) === 'nothing') expect(after).toBe(unchecked);
  });

  it('is gone after it failed twice in a row, since the first time', () => {
    const once = afterLook(opened, 'not-found', day(8), false);
    expect(once).toEqual({ ...opened, failures: 1, failingSince: day(8) });
    const twice = afterLook(once, 'no-answer', day(9), false);
    expect(twice).toEqual({ state: 'does-not-open', checkedAt: day(9), lastOpenedAt: day(1), failingSince: day(8), failures: 2 });
    expect(afterLook(once, 'no-answer', day(9), true).state).toBe('archived');
  });

  it('that opens again is as if it had never failed', () => {
    const gone: LinkState = { state: 'does-not-open', checkedAt: day(9), lastOpenedAt: null, failingSince: day(8), failures: 4 };
    expect(afterLook(gone, 'opens', day(10), true)).toEqual({ state: 'opens', checkedAt: day(10), lastOpenedAt: day(10), failingSince: null, failures: 0 });
  });

  it('that is gone is told by its copy where anybody may read one', () => {
    expect([goneState(true), goneState(false)]).toEqual(['archived', 'does-not-open']);
  });

  it('is looked at again the less often the longer it fails, and soon when the network was ours', () => {
    expect([1, 2, 3, 4, 5, 6, 40].map((failures) => days({ ...opened, failures }, 'not-found'))).toEqual([1, 2, 4, 8, 16, 30, 30]);
    expect([days(opened, 'opens'), days(opened, 'refused'), days({ ...opened, failures: 3 }, 'no-network')]).toEqual([7, 7, 1 / 24]);
  });
});
