import { cleanFileName, shortName } from './clean-file-name';
import { FILE_LIMITS } from './file-limits';

const bytes = (name: string) => new TextEncoder().encode(name).length;

describe('cleanFileName', () => {
  it.each([
    ['Informe de avance.pdf', 'Informe de avance.pdf'],
    ['año 2026 – acta.PDF', 'año 2026 – acta.pdf'],
    ['acta', 'acta.pdf'],
    ['Resolución v1.2.pdf', 'Resolución v1_2.pdf'],
  ])('keeps what is readable: %s', (given, name) => expect(cleanFileName(given, 'pdf')).toBe(name));

  it.each([
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\ana\\acta.pdf', 'acta.pdf'],
    ['/', 'archivo.pdf'],
    ['..', 'archivo.pdf'],
    ['.htaccess', 'archivo.pdf'],
    ['acta\u0000.pdf.exe', 'acta _pdf.pdf'],
    ['informe.pdf.exe', 'informe_pdf.pdf'],
    ['a%2e%2e%2fb.pdf', 'a 2e 2e 2fb.pdf'],
    ['x"; filename=evil.html', 'x filename=evil.pdf'],
    ['<img src=x onerror=alert(1)>.pdf', 'img src=x onerror=alert(1).pdf'],
    ['linea\r\nSet-Cookie: a=b.pdf', 'linea Set-Cookie a=b.pdf'],
  ])('takes the harm out of %j', (given, name) => expect(cleanFileName(given, 'pdf')).toBe(name));

  it('leaves nothing that reverses or hides letters', () => {
    expect(cleanFileName('informe\u202Efdp.exe', 'pdf')).toBe('informe fdp.pdf');
    expect(cleanFileName('a\u200Bb\u2066c\uFEFF.txt', 'txt')).toBe('a b c.txt');
  });

  it.each(['CON', 'nul.pdf', 'com1.txt', 'LPT¹', 'aux.tar.gz'])('names no device of Windows: %s', (given) => expect(cleanFileName(given, 'pdf')).toMatch(/^archivo /));

  it('fits in bytes, cutting no letter', () => {
    for (const letter of ['a', 'ñ', '漢', '👩‍👩‍👧‍👦', 'e\u0301']) {
      const name = cleanFileName(letter.repeat(400), 'docx');
      expect(bytes(name)).toBeLessThanOrEqual(FILE_LIMITS.nameBytes);
      expect(name).toMatch(/\.docx$/);
      expect(encodeURIComponent(name)).toMatch(/\.docx$/);
    }
  });

  it('gives the extension of what the file is', () => expect(cleanFileName('factura.pdf', 'jpg')).toBe('factura.jpg'));
});

it('shortens a name by whole letters and keeps its extension', () => {
  expect(shortName('acta.pdf', 100)).toBe('acta.pdf');
  expect(shortName(`${'ñ'.repeat(60)}.pdf`, 100)).toBe(`${'ñ'.repeat(48)}.pdf`);
});
