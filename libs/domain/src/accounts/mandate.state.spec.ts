import { heldAs, mandateState, MANDATE_STATES, MANDATE_TRANSITIONS, type MandateLife } from './mandate.state';

const life = (more: Partial<MandateLife> = {}): MandateLife => ({ kind: 'titular', startsOn: '2026-03-01', endsOn: '2026-03-31', endedAt: null, awaited: false, ...more });

it('begins and ends by its dates, first and last day included', () => {
  const days = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'];
  expect(days.map((day) => mandateState(life(), day))).toEqual(['future', 'running', 'running', 'ended']);
  expect(mandateState(life({ endsOn: null }), '2099-01-01')).toBe('running');
});

it('is over at once when ended by hand, whatever its dates say', () => {
  expect(mandateState(life({ endedAt: '2026-03-10T12:00:00.000Z' }), '2026-03-10')).toBe('ended');
  expect(mandateState(life({ endedAt: '2026-02-10T12:00:00.000Z' }), '2026-02-11')).toBe('ended');
});

it('waits for its holder until the invitation is accepted, but nobody waits for a vacancy', () => {
  expect(mandateState(life({ awaited: true }), '2026-03-10')).toBe('invited');
  expect(mandateState(life({ awaited: true, kind: 'vacant' }), '2026-03-10')).toBe('running');
});

it('never comes back from its end', () => {
  expect(MANDATE_TRANSITIONS.ended).toEqual({});
  for (const state of MANDATE_STATES.filter((one) => one !== 'ended')) expect(MANDATE_TRANSITIONS[state]['ended-by-hand']).toEqual(['ended']);
});

it('leaves a post vacant that nobody but a deputy holds', () => {
  expect(heldAs([{ ...life(), deputy: true }], '2026-03-10')).toBe('vacant');
  expect(heldAs([{ ...life(), deputy: true }, { ...life({ kind: 'acting' }), deputy: false }], '2026-03-10')).toBe('acting');
  expect(heldAs([{ ...life(), deputy: false }], '2026-05-01')).toBe('vacant');
});
