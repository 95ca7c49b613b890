import { dictionary } from '@zxcvbn-ts/language-common';
import { isKnownPassword } from './known-passwords';

it('knows each of the 3,000 that are tried first, in capitals or not', () => {
  const first = dictionary['passwords-common'].slice(0, 3_000).map(String);
  expect(first).toHaveLength(3_000);
  expect(first.filter((password) => !isKnownPassword(password) || !isKnownPassword(password.toUpperCase()))).toEqual([]);
});

it.each(['trustno1', 'Sunshine1', 'qwertyuiop', 'liverpool'])('knows %s', (password) => expect(isKnownPassword(password)).toBe(true));

it('knows nothing of a sentence of somebody’s own', () => expect(isKnownPassword('tres tucanes sobre el lago')).toBe(false));
