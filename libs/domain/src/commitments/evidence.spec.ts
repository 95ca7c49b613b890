import { isEvidenceAddress } from './evidence';

test.each([['https://datos.example.org/informe?año=2026', true], ['http://datos.example.org', true], ['http://%/', false], ['https://', false], ['ftp://datos.example.org', false], ['datos.example.org', false],
  ['https://user:secret@datos.example.org/', false], ['https://user@datos.example.org/', false], ['http://[::1', false], ['javascript:alert(1)', false]])('%s: %s', (text, holds) => {
  expect(isEvidenceAddress(text)).toBe(holds);
});
