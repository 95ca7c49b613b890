import { textOf } from '@cumple/domain/self-assessment/reading/source';
import { aDocx, aZip, documentXml } from '../../../testing/zip';
import { ReportFileError } from '../report-file-error';
import { readDocx } from './read-docx';

const p = (content: string) => `<w:p>${content}</w:p>`;
const t = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
const read = async (body: string, links: Record<string, string> = {}) =>
  (await readDocx(aDocx(documentXml(body), links))).map(({ kind, lines }) => [kind, textOf(lines), lines[0]?.place]);
const refusal = async (bytes: Buffer) =>
  readDocx(bytes).then(
    () => null,
    (error: unknown) => (error instanceof ReportFileError ? [error.code, error.place, error.params['limit']] : error),
  );

describe('a document of Word', () => {
  it('is cells, headings and paragraphs with their places', async () => {
    expect(
      await read(
        p('<w:pPr><w:pStyle w:val="Ttulo1"/></w:pPr>' + t('Uno')) +
          p(t('Dos') + '<w:r><w:br/></w:r>' + t('tres')) +
          table(row(cell(p(t('a')) + p(t('b'))), cell(p(t('c')))), row(cell(p(t('d'))))),
      ),
    ).toEqual([
      ['heading', 'Uno', 'paragraph 1'],
      ['paragraph', 'Dos\ntres', 'paragraph 2'],
      ['cell', 'a\nb', 'table 1, row 1'],
      ['cell', 'c', 'table 1, row 1'],
      ['cell', 'd', 'table 1, row 2'],
    ]);
  });

  it('keeps the columns of merged cells', async () => {
    expect(
      (await read(table(row(cell(p(t('a')), '<w:gridSpan w:val="3"/>'), cell(p(t('b')))), row(cell(p(''), '<w:vMerge/>'), cell(p(t('X'))))))).map(
        ([, text]) => text,
      ),
    ).toEqual(['a', '', '', 'b', '', 'X']);
  });

  it('leaves out deleted text and rows, placeholders and fallbacks', async () => {
    const body =
      p(`${t('queda')}<w:del><w:r><w:delText>x</w:delText><w:t>borrado</w:t></w:r></w:del><w:ins>${t(' nuevo')}</w:ins>`) +
      p('<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Haga clic aquí</w:t></w:r></w:sdtContent></w:sdt>') +
      p(`<w:sdt><w:sdtPr/><w:sdtContent>${t('elegido')}</w:sdtContent></w:sdt>`) +
      p(`<mc:AlternateContent><mc:Choice>${t('una vez')}</mc:Choice><mc:Fallback>${t('dos veces')}</mc:Fallback></mc:AlternateContent>`) +
      table('<w:tr><w:trPr><w:del/></w:trPr>' + cell(p(t('fila borrada'))) + '</w:tr>', row(cell(p(t('fila')))));
    expect((await read(body)).map(([, text]) => text).filter((text) => text !== '')).toEqual(['queda nuevo', 'elegido', 'una vez', 'fila']);
  });

  it('reads a table inside a cell behind that cell, and ticks of symbol fonts', async () => {
    const inner = table(row(cell(p('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>'))));
    expect((await read(table(row(cell(p(t('antes')) + inner + p('')), cell(p(t('después'))))))).map(([, text, place]) => [text, place])).toEqual([
      ['antes', 'table 1, row 1'],
      ['X', 'table 2, row 1'],
      ['', 'table 1, row 1'],
      ['después', 'table 1, row 1'],
    ]);
  });

  it('has the targets of links whose text shows no address', async () => {
    const link = (text: string) => `<w:hyperlink r:id="r1">${t(text)}</w:hyperlink>`;
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "http://b.example/y" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${t('aquí')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const blocks = await readDocx(aDocx(documentXml(p(link('Ver')) + p(link('http://a.example/x')) + p(field)), { r1: 'http://a.example/x' }));
    expect(blocks.map(({ lines }) => [lines[0]?.text, lines[0]?.links])).toEqual([
      ['Ver', ['http://a.example/x']],
      ['http://a.example/x', undefined],
      ['aquí', ['http://b.example/y']],
    ]);
  });

  it('may have its main part under another name', async () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
    const zip = aZip([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: '_rels/.rels', content: `<Relationships><Relationship Id="a" Type="${office}" Target="/word/document2.xml"/></Relationships>` },
      { name: 'word/document2.xml', content: documentXml(p(t('hola'))) },
    ]);
    expect((await readDocx(zip)).map(({ lines }) => lines[0]?.text)).toEqual(['hola']);
  });
});

describe('a damaged or hostile document', () => {
  const body = table(row(cell(p(t('a'.repeat(200))))));

  it.each([
    ['cut', () => aDocx(documentXml(body)).subarray(0, 300), 'zip-damaged'],
    [
      'without the document',
      () =>
        aZip([
          { name: '[Content_Types].xml', content: '<Types/>' },
          { name: 'xl/workbook.xml', content: '<x/>' },
        ]),
      'not-a-docx',
    ],
    ['of another kind', () => aDocx('<html><body/></html>'), 'not-a-docx'],
    ['with a password', () => aZip([{ name: 'word/document.xml', content: 'x', encrypted: true }]), 'zip-encrypted'],
    [
      'with a part twice',
      () =>
        aZip([
          { name: 'a', content: 'x' },
          { name: 'a', content: 'x' },
        ]),
      'zip-damaged',
    ],
    ['with entities of its own', () => aDocx(`<!DOCTYPE w [<!ENTITY a "b">]>${documentXml(p('&a;')).slice(38)}`), 'xml-doctype'],
    ['that isn’t UTF-8', () => aDocx(Buffer.from(documentXml(p(t('ó'))), 'latin1')), 'xml-damaged'],
  ])('is refused: %s', async (_, make, code) => {
    expect(((await refusal(make())) as unknown[])[0]).toBe(code);
  });

  it('tells table and row where its XML breaks', async () => {
    expect(await refusal(aDocx(documentXml(table(row(cell(p(t('a')))), `<w:tr><w:tc><w:p></w:tc>`))))).toEqual(['xml-damaged', 'table 1, row 2', undefined]);
  });

  it('names the limit that it goes beyond', async () => {
    expect(await refusal(aDocx(documentXml('<w:p>'.repeat(300) + '</w:p>'.repeat(300))))).toEqual(['xml-too-deep', 'paragraph 254', '256']);
    expect(await refusal(aDocx(documentXml(body), {}, [{ name: 'word/media/a.bin', content: Buffer.alloc(3_000_000) }]))).toEqual(['zip-ratio', null, '200:1']);
    expect(await refusal(aDocx(documentXml(body), {}, [{ name: 'word/media/a.bin', content: 'x', claims: 200 * 1024 * 1024 }]))).toEqual([
      'zip-too-large',
      null,
      '100 MB',
    ]);
    const parts = Array.from({ length: 60_000 }, (_, index) => ({ name: `p${index}`, content: '' }));
    expect(await refusal(aZip(parts))).toEqual(['zip-too-many-entries', null, '5000']);
  });

  it('gives no more than it declared', async () => {
    const liar = aZip([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'word/document.xml', content: documentXml(p(t('a'.repeat(5_000_000)))), claims: 900_000 },
    ]);
    expect(((await refusal(liar)) as unknown[])[0]).toBe('zip-damaged');
  });

  it('is refused with more paragraphs or columns than the limit, empty as they are', async () => {
    expect(await refusal(aDocx(documentXml('<w:p/>'.repeat(100_000) + table('<w:tr><w:tc><w:tcPr><w:gridSpan w:val="60"/></w:tcPr><w:p/></w:tc></w:tr>'.repeat(4000)))))).toEqual([
      'too-many-lines',
      expect.stringMatching(/^table 1, row \d+$/),
      '300000',
    ]);
  });
});
