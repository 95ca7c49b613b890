import { drawn } from './testing/drawn';
import { type PdfBlock, type PdfContent, writePdf } from './write-pdf';

const content = (blocks: PdfBlock[], more: Partial<PdfContent> = {}): PdfContent => ({ title: 'Constancia ñ', language: 'es-GT', at: new Date('2026-03-01T12:00:00Z'), mark: 'DEMOSTRACIÓN', foot: 'CR-2026-0001', blocks, ...more });

test('is tagged, with language and title, and the same of the same content', async () => {
  const blocks: PdfBlock[] = [{ kind: 'heading', level: 1, text: 'Constancia' }, { kind: 'fact', label: 'Número', text: 'CR-2026-0001' }, { kind: 'line', label: 'Firma' }];
  const [one, other] = [await writePdf(content(blocks)), await writePdf(content(blocks))];
  expect(one.equals(other)).toBe(true);
  const text = one.toString('latin1');
  expect(text.startsWith('%PDF-1.7')).toBe(true);
  for (const part of ['/MarkInfo', '/StructTreeRoot', '/S /H1', '/Lang (es-GT)', '/DisplayDocTitle true']) expect(text).toContain(part);
});

test('bears its mark and foot on every page', async () => {
  const pages = drawn(await writePdf(content(Array.from({ length: 120 }, (_, index): PdfBlock => ({ kind: 'paragraph', text: `Párrafo ${index}` })))));
  expect(pages.length).toBeGreaterThan(1);
  for (const [index, page] of pages.entries()) expect([page.includes('DEMOSTRACIÓN'), page.includes(`CR-2026-0001 · ${index + 1}/${pages.length}`)]).toEqual([true, true]);
});

test.each([')\n/JS (app.alert(1))', '<script>alert(1)</script>', '=HYPERLINK("https://example.org")', 'endstream endobj', '\\', 'ñandú «…»'])('%j stays text', async (hostile) => {
  const pdf = await writePdf(content([{ kind: 'paragraph', text: hostile }], { mark: null }));
  expect(pdf.toString('latin1')).not.toMatch(/\/JS|\/JavaScript|\/OpenAction|\/URI/);
  const shown = Buffer.from(hostile.replaceAll('…', '\x85').replaceAll('\n', ''), 'latin1').toString('latin1');
  expect(drawn(pdf).join('').replaceAll(/\s/g, '')).toContain(shown.replaceAll(/\s/g, ''));
});

test('characters that its fonts lack are told as such', async () => expect(drawn(await writePdf(content([{ kind: 'paragraph', text: 'a🙂b\u0000c' }]))).join('')).toContain('a?b?c'));
