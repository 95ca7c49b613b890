import { keyFor, seal, unseal } from './seal';

const key = keyFor(Buffer.alloc(32, 7), 'letters');

it('opens what it sealed, and seals the same text differently each time', () => {
  expect(unseal(key, seal(key, 'Mañana a las 16:00'))).toBe('Mañana a las 16:00');
  expect(seal(key, 'a')).not.toBe(seal(key, 'a'));
});

it('opens nothing under another key, of another purpose, or that was changed', () => {
  const sealed = seal(key, 'secret');
  const changed = Buffer.from(sealed, 'base64url');
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
  expect(unseal(keyFor(Buffer.alloc(32, 8), 'letters'), sealed)).toBeNull();
  expect(unseal(keyFor(Buffer.alloc(32, 7), 'codes'), sealed)).toBeNull();
  expect(unseal(key, changed.toString('base64url'))).toBeNull();
  expect(unseal(key, 'short')).toBeNull();
});
