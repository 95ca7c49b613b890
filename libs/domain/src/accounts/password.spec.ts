import fc from 'fast-check';
import { commonPasswords, commonWords } from './common-passwords';
import { normalisePassword, reasonsNotToTakePassword } from './password';
import { PASSWORD_MAX } from './password-length';

const owner = { email: 'lucia.enlace@ministerio-ficticio.example.org', name: 'Lucía Ejemplo' };
const reasons = (password: string) => reasonsNotToTakePassword(password, owner);

it.each(['tortuga sobre bicicleta', 'ocho sillas y un faro', 'todoenminusculas sin nada', 'Ñandú-42-pájaro', '  blancos a los lados  ', '密码是一个很长的句子', '🦜🌋🌽🫘🧵🛶🪁🪘'])('takes %s: no kind of character is asked for', (password) => {
  expect(reasons(password)).toEqual([]);
});

it('takes long ones whole, and counts characters as people see them', () => {
  expect(reasons('tucán y volcán '.repeat(20).slice(0, PASSWORD_MAX))).toEqual([]);
  expect(reasons('tucán y volcán '.repeat(20).slice(0, PASSWORD_MAX + 1))).toEqual(['password-too-long']);
  expect(reasons('siete-7')).toEqual(['password-too-short']);
  expect(reasons('🦜🌋🌽🫘')).toEqual(['password-too-short']);
});

it.each(['password', 'Password1!', 'P@ssw0rd', 'p4ssw0rd2024', 'contraseña', 'Contraseña123', 'qwertyuiop', '1q2w3e4r', '12345678', '1234567890', '87654321', 'aaaaaaaa', 'abcabcabc', 'Guatemala2024', '¡Bienvenido1!', 'teamo123', '15091821', '15/09/1821', '18210915', 'hola hola', 'admin.admin', 'iloveyou', 'abcdefgh'])(
  'refuses %s, which is among the first to be tried',
  (password) => expect(reasons(password)).toEqual(['password-too-common']),
);

it('refuses every common one, in capitals and with an ending too', () => {
  const dressed = [...commonWords, ...commonPasswords].flatMap((word) => [word, word.toUpperCase(), `${word}2024`, `${word}123!`, `1${word}1`]).filter((word) => word.length >= 8);
  expect(dressed.length).toBeGreaterThan(1_500);
  expect(dressed.filter((word) => !commonPasswords.has(word.slice(0, -4)) && !commonPasswords.has(word.slice(1, -1)) && reasons(word).length === 0)).toEqual([]);
});

it.each(['lucia.enlace', 'LUCIA-ejemplo', 'Lucía12345', 'ministerio-ficticio', 'ejemplo.org'])('refuses %s, which says who it belongs to', (password) => {
  expect(reasons(password)).toEqual(['password-about-you']);
});

it('takes one that only mentions it', () => expect(reasons('lucia baila con tres tucanes')).toEqual([]));

it('reads the same password of two keyboards as one', () => {
  expect(normalisePassword('pájaro')).toBe(normalisePassword('pájaro'.normalize('NFD')));
  expect(normalisePassword(' dos  blancos ')).toBe(' dos  blancos ');
});

it('answers whatever it is given', () => {
  fc.assert(fc.property(fc.string({ maxLength: 400, unit: 'binary' }), (password) => Array.isArray(reasons(password))));
});
