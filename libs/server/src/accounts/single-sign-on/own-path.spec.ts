import { ownWorkspacePath, signInPageOf } from './own-path';

it.each(['/espacio', '/espacio/planes/x?a=1#b', '/en/espacio', '/en/espacio/cuenta', '/espacio/a/../planes'])('follows %s', (path) => {
  expect(ownWorkspacePath(path)).toBe(path === '/espacio/a/../planes' ? '/espacio/planes' : path);
});

it.each([
  'https://evil.example', '//evil.example', '///evil.example/espacio', '/\\evil.example/espacio', '\\\\evil.example', '/\t/evil.example/espacio', '/espacio/../../evil', '/espacio/../api/v1', '/espacioso',
  'espacio', '', 'javascript:alert(1)', 'http:/espacio', '/%2e%2e//evil.example', '/espacio\r\nSet-Cookie: a=b', '/es/espacio', '//own.invalid@evil.example/espacio',
])('never follows %j', (path) => {
  expect(ownWorkspacePath(path)).toBeNull();
});

it('comes back to the sign-in page in the language of the path', () => {
  expect([signInPageOf('/espacio'), signInPageOf('/en/espacio/planes')]).toEqual(['/espacio/ingresar', '/en/espacio/ingresar']);
});
