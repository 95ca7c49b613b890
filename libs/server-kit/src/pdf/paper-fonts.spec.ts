import { tmpdir } from 'node:os';
import { paperFonts } from './paper-fonts';

const home = process.cwd();
afterEach(() => process.chdir(home));

test('the fonts are found wherever the server was started, and read once', () => {
  process.chdir(tmpdir());
  const { regular, bold, has } = paperFonts();
  expect([regular.familyName, bold.subfamilyName, has(0xa78c), has(0x1f642)]).toEqual(['Noto Sans', 'Bold', true, false]);
  expect(paperFonts().regular).toBe(regular);
});
