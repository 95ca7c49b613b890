import { showsSecondFactor } from './shown-factors';

it.each([{ amr: ['mfa'] }, { amr: ['pwd', 'otp'] }, { amr: ['hwk', 'pin'] }, { acr: 'phr' }, { acr: 'https://refeds.org/profile/mfa', amr: ['pwd'] }])('two factors: %j', (claims) => {
  expect(showsSecondFactor(claims)).toBe(true);
});

it.each([{}, { amr: ['pwd'] }, { amr: ['otp'] }, { amr: ['pwd', 'sms'] }, { amr: 'mfa' }, { amr: [['mfa']] }, { acr: '1' }, { acr: ['phr'] }])('not two: %j', (claims) => {
  expect(showsSecondFactor(claims)).toBe(false);
});
