import { canonicalJson } from './canonical-json';

test('says the same of equal values, whatever the order of their names', () => {
  expect(canonicalJson({ b: [{ z: 1, a: null }], a: 'ñ' })).toBe('{"a":"ñ","b":[{"a":null,"z":1}]}');
  expect(canonicalJson({ a: 'ñ', b: [{ a: null, z: 1 }] })).toBe(canonicalJson({ b: [{ z: 1, a: null }], a: 'ñ' }));
});
test('keeps the order of lists', () => expect(canonicalJson([2, 1])).toBe('[2,1]'));
