import { pathIn } from './path-in';

it.each([
  ['/espacio/personas', '/espacio/personas'],
  ['/en/espacio/personas', '/espacio/personas'],
  ['/en', '/'],
  ['//elsewhere.example', null],
  ['https://elsewhere.example', null],
  [null, null],
])('%s leads to %s', (address, path) => expect(pathIn({ address })).toBe(path));
