import { clockText } from './clock-text';

test('a clock is named after its place', () => {
  expect(clockText('America/Guatemala')).toBe('hora de Guatemala');
  expect(clockText('America/Argentina/Buenos_Aires')).toBe('hora de Buenos Aires');
});
