import { hash } from '@node-rs/argon2';
import { PasswordHasher } from './password-hasher';

const hasher = new PasswordHasher();

it('keeps passwords as argon2id with OWASP’s parameters, each with a salt of its own', async () => {
  const [one, other] = await Promise.all([hasher.hash('ocho sillas y un faro'), hasher.hash('ocho sillas y un faro')]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(other).not.toBe(one);
  expect(await hasher.matches(one, 'ocho sillas y un faro')).toBe(true);
});

it('reads passwords whole: what stands after 72 bytes counts, and blanks do', async () => {
  const stored = await hasher.hash(`${'a'.repeat(255)}b`);
  expect(await hasher.matches(stored, `${'a'.repeat(255)}c`)).toBe(false);
  expect(await hasher.matches(await hasher.hash(' tucán '), 'tucán')).toBe(false);
  expect(await hasher.matches(await hasher.hash('tucán'), 'tucán'.normalize('NFD'))).toBe(true);
});

it('says no where there is no hash', async () => expect(await hasher.matches(null, 'anything')).toBe(false));

it('notices hashes of weaker parameters', async () => {
  expect(hasher.isOutdated(await hasher.hash('x'))).toBe(false);
  expect(hasher.isOutdated(await hash('x', { memoryCost: 8_192, timeCost: 1, parallelism: 1 }))).toBe(true);
});
