type Named = readonly [name: string, json: string];

const LEVELS = 10_000;

/** Whole bodies that nothing of ours takes, as JSON or what pretends to be. */
export const HOSTILE_BODIES: readonly Named[] = [
  ['ten thousand lists in one another', `${'['.repeat(LEVELS)}${']'.repeat(LEVELS)}`],
  ['ten thousand objects in one another', `${'{"a":'.repeat(LEVELS)}1${'}'.repeat(LEVELS)}`],
  ['a list', '[]'],
  ['a text', '"text"'],
  ['NaN', '{"a":NaN}'],
  ['cut off', '{"a":'],
  ['the prototype', '{"__proto__":{"admin":true}}'],
  ['the constructor', '{"constructor":{"prototype":{"admin":true}}}'],
  ['a name of NUL', '{"\\u0000":1}'],
  ['half a character as a name', '{"\\ud800":1}'],
  ['ten thousand fields', `{${Array.from({ length: 8_000 }, (_, index) => `"f${index}":1`).join()}}`],
  ['too much', `{"a":"${'a'.repeat(200_000)}"}`],
];

/** Values, as JSON, that no field takes; of another type than any, or unreadable. */
export const HOSTILE_VALUES: readonly Named[] = [
  ['a number beyond all', '1e309'],
  ['NUL', '"a\\u0000b"'],
  ['half a character', '"a\\ud800b"'],
  ['objects in one another', `${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}`],
  ['a list of objects', '[{"length":1000000000}]'],
  ['an object that pretends to be a text', '{"length":1,"toString":"x"}'],
];

const almost = (length: number, unit: string, end = '!') => JSON.stringify(unit.repeat(Math.ceil(length / unit.length)) + end);

/** Texts that make patterns with two ways to match go back and forth, a little shorter than the longest body. */
export const LONG_TEXTS: readonly Named[] = [
  ['letters', almost(90_000, 'a')],
  ['spaces', `"x${' '.repeat(90_000)}x"`],
  ['an e-mail that never ends', almost(90_000, 'a@', '')],
  ['dots', almost(90_000, 'a.')],
  ['digits', almost(90_000, '1', 'x')],
  ['dashes', almost(90_000, 'a-')],
  ['lines', `"x${'\\n'.repeat(45_000)}x"`],
];
