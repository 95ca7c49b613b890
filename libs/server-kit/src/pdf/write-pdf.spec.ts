import type { PdfBlock, PdfContent } from './pdf-content';
import { flat, type ReadPdf, readPdf } from './testing/read-pdf';
import { writePdf } from './write-pdf';

const words = { page: (number: number, of: number) => `Página ${number} de ${of}`, continued: (label: string) => `${label} (sigue)`, unprintable: (signs: string) => `No se pudo imprimir: ${signs}` };
const content = (blocks: PdfBlock[], more: Partial<PdfContent> = {}): PdfContent => ({
  title: 'Constancia ñ', language: 'es-GT', at: new Date('2026-03-01T12:00:00Z'), mark: 'DEMOSTRACIÓN', foot: 'CR-2026-0001', words, attachment: null, blocks, ...more,
});
const paragraph = (text: string): PdfBlock => ({ kind: 'paragraph', text });
const facts = (...texts: string[]): PdfBlock => ({ kind: 'facts', facts: texts.map((text, place) => ({ label: `Dato ${place}`, text })) });
const written = async (blocks: PdfBlock[], more?: Partial<PdfContent>): Promise<ReadPdf> => readPdf(await writePdf(content(blocks, more)));
const spoken = ({ structure }: ReadPdf) => flat(structure).filter(({ children }) => children.length === 0).map(({ type, text }) => `${type}: ${text.trim()}`);
/** Within the paper of A4 and of Letter, and a printer's own margin of 12 mm. */
const onPaper = ({ runs }: ReadPdf) => runs.filter(({ text }) => text.trim() !== '').every(({ x, right, y }) => x >= 34 + 8.5 && right <= 612 - 34 - 8.5 && y >= 34 && y <= 792 - 34);

const unescaped = (xml: string) => xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

const EVERYTHING: PdfBlock[] = [
  { kind: 'heading', level: 1, text: 'Constancia' }, facts('CR-2026-0001', 'Plan'), { kind: 'heading', level: 2, text: 'Recibido' },
  { kind: 'table', head: ['Hito', 'Estado'], rows: [['C1', 'En curso']], shares: [0.6, 0.4] }, paragraph('Se recibió.'), { kind: 'signatures', statement: 'Apruebo.', labels: ['Firma'] },
];

test('says what each of its parts is, to whoever has it read aloud', async () => {
  const pdf = await written(EVERYTHING);
  expect(spoken(pdf)).toEqual(['H1: Constancia', 'TH: Dato 0', 'TD: CR-2026-0001', 'TH: Dato 1', 'TD: Plan', 'H2: Recibido', 'TH: Hito', 'TH: Estado', 'TD: C1', 'TD: En curso', 'P: Se recibió.', 'P: Apruebo.', 'P: Firma']);
  expect(flat(pdf.structure).filter(({ type }) => type === 'TH').map(({ scope }) => scope)).toEqual(['Row', 'Row', 'Column', 'Column']);
  expect(pdf.structure.children.map(({ type }) => type)).toEqual(['H1', 'Table', 'H2', 'Table', 'P', 'P', 'P']);
});

test('is PDF/UA: title, language, fonts with their letters, and nothing drawn that is neither read nor left out', async () => {
  const pdf = await writePdf(content([...EVERYTHING, ...Array.from({ length: 90 }, () => paragraph('Otra línea'))]));
  const { catalog, metadata, fonts, runs, pages } = readPdf(pdf);
  expect(pdf.toString('latin1')).toMatch(/^%PDF-1\.7[^]*\/DisplayDocTitle true/);
  for (const part of ['/Lang (es-GT)', '/MarkInfo', '/StructTreeRoot', '/ViewerPreferences']) expect(catalog).toContain(part);
  for (const part of ['<pdfuaid:part>1</pdfuaid:part>', 'Constancia ñ', 'dc:title']) expect(metadata).toContain(part);
  expect(fonts.map(({ name, embedded }) => [name.replace(/^[A-Z]{6}\+/, ''), embedded]).sort()).toEqual([['NotoSans-Bold', true], ['NotoSans-Regular', true]]);
  expect([pages.length > 1, runs.filter(({ mark }) => mark === undefined)]).toEqual([true, []]);
});

test('its bytes are the same for the same content', async () => {
  const [one, other] = [await writePdf(content(EVERYTHING)), await writePdf(content(EVERYTHING))];
  expect(one.equals(other)).toBe(true);
});

test('it doesn’t depend on what was written before: letters may share a glyph', async () => {
  for (const text of ['ﬁn ﬃ', 'fin ffi', 'ﬁn ﬃ']) expect((await written([paragraph(text)])).structure.text).toBe(text);
});

test('bears its mark, foot and number on every page, none of which is read aloud', async () => {
  const pdf = await written(Array.from({ length: 120 }, (_, index) => paragraph(`Párrafo ${index}`)), { foot: 'Un nombre largo '.repeat(20) });
  expect(pdf.pages.length).toBeGreaterThan(1);
  for (const [index, page] of pdf.pages.entries()) for (const part of ['DEMOSTRACIÓN', 'Un nombre largo', ' …', `Página ${index + 1} de ${pdf.pages.length}`]) expect(page).toContain(part);
  expect([pdf.structure.text.includes('DEMOSTRACIÓN'), pdf.structure.text.includes('Página'), onPaper(pdf)]).toEqual([false, false, true]);
});

test.each([')\n/JS (app.alert(1))', '<script>alert(1)</script>', '=HYPERLINK("https://example.org")', 'endstream endobj', '\\', 'ñandú «…»', ']]> & <x:xmpmeta>'])('%j stays text', async (hostile) => {
  const pdf = await writePdf(content([paragraph(hostile)], { mark: null, title: hostile }));
  expect(pdf.toString('latin1')).not.toMatch(/\/JavaScript|\/OpenAction|\/URI|\/S \/JS/);
  expect(readPdf(pdf).structure.text.replaceAll(/\s/g, '')).toBe(hostile.replaceAll(/\s/g, ''));
  const { metadata } = readPdf(pdf);
  expect([metadata.match(/<x:xmpmeta/g), unescaped(/x-default">([^<]*)</.exec(metadata)?.[1] ?? ''), metadata.match(/&(?!(?:amp|lt|gt|quot|#39);)/)]).toEqual([['<x:xmpmeta'], hostile, null]);
});

test.each(['K’iche’ Kꞌicheꞌ Kʼicheʼ tz’utujil ẍ ü', 'mḻ k̲ a̱ í̱', 'Ελληνικά', 'Кириллица', 'ąčęėįšųūž', 'oficina, difícil, ¿qué?', '₡ € № ½'])('%s can be printed, and copied', async (text) => expect((await written([paragraph(text)])).structure.text).toBe(text));

test('characters that its font lacks show as a sign, are named, and cost nothing else', async () => {
  const { structure } = await written([paragraph('a🙂b👩‍💻c'), facts('שלום d\u202e\u0000e\ud83df 1️⃣ →', 'después')]);
  expect(structure.text).toContain('a�b�c');
  expect(structure.text).toContain('���� d��e�f 1� �');
  expect(structure.children.at(-1)?.text).toMatch(/^No se pudo imprimir: U\+1F642, U\+1F469, U\+1F4BB, U\+05E9, .*U\+202E, U\+0000, U\+D83D, U\+20E3, U\+2192\s*$/);
  expect([structure.text.includes('después'), structure.text.includes('\0')]).toEqual([true, false]);
});

test.each([['x', 10_000], ['ñ-', 5_000], ['á ', 4_000], [' ', 9_000], ['\n', 9_000], ['a\n', 400], ['e\u0301\u0302\u0303\u0304\u0306\u0307', 900], ['👩‍💻', 700], ['https://datos.example.org/una/ruta?con=partes&', 60], ['W', 3_000]])('%j, %i times over, stays on the paper', async (part, times) => {
  const text = part.repeat(times);
  const pdf = await written([facts('antes', text, 'después'), paragraph(text), { kind: 'heading', level: 1, text: text.slice(0, 900) }, { kind: 'table', head: ['a', 'b'], rows: [[text, text]], shares: [0.5, 0.5] }]);
  // Letters without a glyph of their own would be copied as U+0000.
  expect([onPaper(pdf), pdf.structure.text.includes('antes'), pdf.structure.text.includes('después'), pdf.pages.join('').includes('\0')]).toEqual([true, true, true, false]);
});

test('marks heaped on a letter don’t climb over the lines above', async () => {
  const pdf = await written([paragraph(`e${'\u0301'.repeat(400)} `.repeat(40))]);
  expect([onPaper(pdf), pdf.structure.text.includes('é')]).toEqual([true, true]);
});

test('a row that fits on a page isn’t torn; one that doesn’t goes on under its label', async () => {
  const line = 'Una línea que se repite. ';
  const pdf = await written([...Array.from({ length: 31 }, (_, index) => paragraph(`Párrafo ${index}`)), facts(line.repeat(20), line.repeat(200))]);
  const [first, second = '', third = ''] = pdf.pages;
  expect([first?.includes('Dato 0'), second.startsWith('Dato 0'), second.includes('Dato 0 (sigue)'), third.startsWith('Dato 1 (sigue)')]).toEqual([false, true, false, true]);
  expect(pdf.structure.text.match(/Dato 1/g)).toHaveLength(1);
});

test('a heading keeps with what it heads, and the places for a signature together', async () => {
  for (let lines = 20; lines < 44; lines += 1) {
    const { pages } = await written([paragraph('a\n'.repeat(lines)), { kind: 'heading', level: 2, text: 'Aprobación' }, { kind: 'signatures', statement: 'Apruebo.', labels: ['Nombre', 'Firma', 'Fecha'] }]);
    expect(pages.filter((page) => page.includes('Aprobación'))).toEqual([expect.stringMatching(/Aprobación.*Apruebo.*Nombre.*Firma.*Fecha/)]);
  }
});

test('a file travels within it as it is', async () => {
  const bytes = Buffer.from('{"a":"ñ"}');
  expect((await written([paragraph('a')], { attachment: { name: 'a.json', type: 'application/json', description: 'Lo recibido', bytes } })).files).toEqual([bytes]);
});

test('others come in between its blocks: a long one holds nobody up', async () => {
  let [turns, on] = [0, true];
  const other = () => void (on && (turns += 1) && setImmediate(other));
  setImmediate(other);
  await writePdf(content(Array.from({ length: 60 }, (_, index) => paragraph(`Informe ${index}. ${'Se redactó el borrador. '.repeat(200)}`))));
  on = false;
  expect(turns).toBeGreaterThanOrEqual(60);
});

test('several that are written at once are as if each had been alone', async () => {
  const texts = ['ﬁn ﬃ', 'fin ffi', 'ﬁn', 'fin ﬃ'];
  const pdfs = await Promise.all(texts.map((text) => written([paragraph(text), paragraph('a'), paragraph(text)])));
  expect(pdfs.map(({ structure }) => structure.text.replaceAll(/\s/g, ''))).toEqual(texts.map((text) => `${text}a${text}`.replaceAll(' ', '')));
  await expect(Promise.allSettled([writePdf(content([paragraph('a')], { at: new Date(Number.NaN) })), written([paragraph('b')])])).resolves.toMatchObject([{ status: 'rejected' }, { status: 'fulfilled' }]);
});
