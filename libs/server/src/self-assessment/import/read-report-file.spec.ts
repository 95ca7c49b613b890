import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explainRefusal } from './explain-refusal';
import { asText } from './fixtures/form';
import { asDocx } from './fixtures/form-docx';
import { fictionalReport } from './fixtures/fictional-report';
import { readReport } from './read-report';

const TEXT = asText(fictionalReport);
let directory: string;
beforeAll(async () => (directory = await mkdtemp(join(tmpdir(), 'cumple-files-'))));
afterAll(() => rm(directory, { recursive: true }));

const refusal = (path: string) => readReport(path).then(() => null, (error: unknown) => explainRefusal(error, 'es'));
async function refused(content: string | Buffer): Promise<string | null> {
  const path = join(directory, 'informe');
  await writeFile(path, content);
  return refusal(path);
}

describe('a file that is no report', () => {
  it.each<[string, () => string | Buffer, RegExp]>([
    ['in Latin-1', () => Buffer.from(TEXT, 'latin1'), /no está en UTF-8.*\(línea 1\)$/],
    ['encoded twice', () => Buffer.from(TEXT).toString('latin1'), /se codificó dos veces.*\(línea 1\)$/],
    ['encoded twice from Windows-1252', () => 'Sin tildes\n\tTelÃ©fono de conclusiÃ³n, aÃ±o, â€œ\n', /se codificó dos veces.*\(línea 2\)$/],
    ['in UTF-16', () => Buffer.from(`\ufeff${TEXT}`, 'utf16le'), /UTF-16.*\(línea 1\)$/],
    ['in UTF-16 without mark', () => Buffer.from(TEXT, 'utf16le'), /UTF-16/],
    ['with letters lost', () => `uno\n${TEXT.replaceAll('ó', '\ufffd')}`, /perdió letras.*\(línea 5\)$/],
    ['empty', () => '', /está vacío/],
    ['of blank lines', () => ' \n\t\n', /está vacío/],
    ['binary', () => Buffer.concat([Buffer.from('uno\ndos\n'), Buffer.alloc(9), Buffer.alloc(9000, 'x')]), /no es texto.*\(línea 3\)$/],
    ['another text', () => 'Una carta.\nSin fichas.\n', /No es un informe.*\(línea 2\)$/],
    ['cut within a card', () => TEXT.slice(0, TEXT.indexOf('Leyes de archivo')), /termina dentro de la ficha S[23].*\(línea \d+\)$/],
    ['cut between cards', () => TEXT.slice(0, TEXT.indexOf('\t2.  Ventanilla')), /termina dentro de la ficha G1.*\(línea \d+\)$/],
    ['cut behind the cards', () => TEXT.slice(0, TEXT.indexOf('Ciudad Ejemplo, 30')), /Falta la fecha del informe.*\(línea 436\)$/],
    ['cut within a letter', () => Buffer.from(TEXT.slice(0, TEXT.indexOf('é') + 1)).subarray(0, -1), /a la mitad de una letra.*\(línea \d+\)$/],
    ['an old Word document', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), /\.doc\)/],
    ['a PDF', () => '%PDF-1.7', /PDF/],
    ['RTF', () => '{\\rtf1}', /RTF/],
    ['a broken zip', () => 'PK\x03\x04 and no more', /dañado o incompleto/],
    ['of endless lines', () => '\n'.repeat(300_001), /límite de 300000/],
  ])('is refused with its place or limit: %s', async (_, make, expected) => {
    expect(await refused(make())).toMatch(expected);
  });

  it('is refused at once when it is larger than the limit', async () => {
    const path = join(directory, 'grande');
    const file = await open(path, 'w');
    await file.truncate(200 * 1024 * 1024);
    await file.close();
    expect(await refusal(path)).toBe('El archivo pesa 200 MB; el límite es 50 MB.');
  });

  it('is refused when there is none', async () => {
    expect(await refusal(join(directory, 'nada'))).toBe('No existe el archivo.');
    expect(await refusal(directory)).toBe('Eso no es un archivo.');
    expect(await refusal('/dev/zero')).toBe('Eso no es un archivo.');
  });

  it('is refused as a document that is cut, with table and row', async () => {
    const parts = fictionalReport.slice(0, fictionalReport.findIndex((part) => 'heading' in part && part.heading.startsWith('5.')));
    expect(await refused(await asDocx(parts))).toMatch(/termina dentro de la ficha G3.*\(tabla 4, fila \d+\)$/);
  });
});

describe('a report', () => {
  it('may have a byte order mark, and other ends of lines', async () => {
    const path = join(directory, 'otro');
    await writeFile(path, `\ufeff${TEXT.replaceAll('\n', '\r\n')}`);
    expect((await readReport(path)).report.commitments).toHaveLength(6);
  });

  it('has no signs that steer a terminal, turn a line or hide a name', async () => {
    const path = join(directory, 'signos');
    const hostile = TEXT.replace('30-05-2031', 'mayo \x1b[2J de 2031\x9b1A \u202ey\u2066')
      .replace('Seguir publicando.', 'Seguir\x07 con A\u200bna Prueba\u00ad Inventada.')
      .replace('Beto Ficticio Molde', '\x08Beto Ficticio Molde');
    await writeFile(path, hostile);
    const { report } = await readReport(path);
    expect(JSON.stringify(report)).not.toMatch(/\\u00[01]|\\b|[\x7f-\x9f\u200b\u202e\u2066]/);
    expect(report.commitments[0]?.endsOn?.given.text).toBe('mayo [2J de 2031 1A y');
    expect(report.commitments[0]?.texts.nextSteps.map(({ text }) => text)).toEqual(['Seguir con [dato personal reservado].']);
  });
});
