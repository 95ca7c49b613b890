import { depthWithin, hasReadableTexts } from './json-shape';

it('counts levels, however many there are', () => {
  expect(depthWithin({ a: [{ b: 1 }] }, 3)).toBe(true);
  expect(depthWithin({ a: [{ b: 1 }] }, 2)).toBe(false);
  expect(depthWithin(JSON.parse('['.repeat(10_000) + ']'.repeat(10_000)), 20)).toBe(false);
});

it('finds what cannot be stored in names and values', () => {
  expect(hasReadableTexts({ a: ['ñ', 1, null, true] })).toBe(true);
  expect(hasReadableTexts({ a: ['x\0'] })).toBe(false);
  expect(hasReadableTexts({ '\ud800': 1 })).toBe(false);
});
