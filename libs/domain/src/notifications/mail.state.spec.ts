import { afterAttempt } from './mail.state';

it.each([
  ['accepted', true, false, 'sent'],
  ['accepted', false, true, 'sent'],
  ['refused', true, false, 'failed'],
  ['not-yet', false, false, 'waiting'],
  ['not-yet', true, false, 'waiting'],
  ['not-yet', true, true, 'failed'],
  ['unsure', true, false, 'waiting'],
  ['unsure', true, true, 'failed'],
  ['unsure', false, false, 'failed'],
] as const)('an attempt that ends %s (must arrive: %s, last: %s) leaves the mail %s', (attempt, mustArrive, last, state) => {
  expect(afterAttempt(attempt, { mustArrive, last })).toBe(state);
});
