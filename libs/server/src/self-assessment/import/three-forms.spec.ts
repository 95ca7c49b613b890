import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findAll } from '@cumple/domain/self-assessment/findings/find-all';
import { aPlanHeader } from '@cumple/testing/plan-document-builder';
import type { ParsedReport } from '@cumple/domain/self-assessment/parsed-report';
import { toPlanDocument } from '@cumple/domain/self-assessment/to-plan-document';
import { asText } from './fixtures/form';
import { asDocx } from './fixtures/form-docx';
import { aDocx, documentXml } from '../../testing/zip';
import { PERSONAL, fictionalReport } from './fixtures/fictional-report';
import { readReport } from './read-report';
import { reconciliationLines } from './reconciliation';

let directory: string;
let text: ParsedReport;
let docx: ParsedReport;
let libreOffice: ParsedReport;

async function read(name: string, content: string | Buffer): Promise<ParsedReport> {
  const path = join(directory, name);
  await writeFile(path, content);
  return (await readReport(path)).report;
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'cumple-forms-'));
  text = await read('informe.txt', asText(fictionalReport));
  docx = await read('informe.docx', await asDocx(fictionalReport));
  libreOffice = await read('libreoffice.docx', await readFile(join(__dirname, 'fixtures/libreoffice.docx')));
});
afterAll(() => rm(directory, { recursive: true }));

/** A report and its findings without places, which differ by file. */
function comparable(report: ParsedReport): unknown {
  const PLACES = new Set(['place', 'places', 'sourcePlace', 'narrative']);
  return JSON.parse(
    JSON.stringify([report, findAll(report)], (name, value: unknown) =>
      PLACES.has(name) && name !== '' && typeof value !== 'undefined' && !(name === 'place' && isRoom(value)) ? undefined : value,
    ),
  );
}

const isRoom = (value: unknown) => typeof value === 'string' && value.startsWith('Sala');

describe('one report as text, as Word’s and as LibreOffice’s document', () => {
  it('says the same', () => {
    expect(comparable(docx)).toEqual(comparable(text));
    expect(comparable(libreOffice)).toEqual(comparable(text));
  });

  it('says the same when its text was saved as a document, its tabs and all, and when its accents stand beside their letters', async () => {
    const lines = asText(fictionalReport).split('\n');
    const paragraphs = lines.map((line) => `<w:p><w:r>${line.split('\t').map((part) => `<w:t>${part}</w:t>`).join('<w:tab/>')}</w:r></w:p>`);
    const saved = await read('guardado.docx', aDocx(documentXml(paragraphs.join(''))));
    expect(comparable(saved)).toEqual(comparable(text));
    expect(saved.commitments[0]?.place).toBe('paragraph 43');
    expect(comparable(await read('separados.txt', asText(fictionalReport).normalize('NFD')))).toEqual(comparable(text));
  });

  it('has its places as lines, or as tables and rows', () => {
    expect(text.commitments.map(({ place }) => place)).toEqual(['line 43', 'line 128', 'line 190', 'line 257', 'line 323', 'line 367']);
    expect(docx.commitments.map(({ place }) => place)).toEqual([2, 3, 4, 5, 6, 7].map((table) => `table ${table}, row 1`));
    expect(docx.commitments[0]?.places).toMatchObject({ lead: 'table 2, row 2', endsOn: 'table 2, row 16' });
  });

  it('is read card by card', () => {
    expect(
      text.commitments.map(({ code, title, leadInstitution, supportingInstitutions, level, endsOn }) => [
        code,
        title,
        leadInstitution,
        supportingInstitutions.join(),
        level,
        endsOn?.given.date,
      ]),
    ).toEqual([
      ['G1', 'Publicar las cuentas de cada oficina', 'otra', 'mcc,archivo-de-ejemplo,red-imaginaria-de-lectores', 'complete', '2031-05-30'],
      ['G2', 'Ventanilla de trámites', 'mcc', 'otra', 'substantial', '2031-03-31'],
      ['G3', 'Portal de compras', 'mcc', 'otra', 'complete', '2031-07-01'],
      ['S1', 'Datos abiertos de agua', 'mcc', '', 'limited', '2032-12-31'],
      ['S2', 'Escuela de lectores', 'mcc', '', 'not-started', null],
      ['S3', 'Leyes de archivo', 'otra', '', 'substantial', '2031-08-13'],
    ]);
    expect(text.commitments.map(({ addresses }) => addresses.map(({ url }) => url))).toEqual([
      ['http://cuentas.example/2031/', 'http://cuentas.example/informes/segundo-informe_2031.pdf'],
      ['www.ventanilla.example', 'http://ventanilla.example/a.pdf', 'http://cuentas.example/2031/'],
      ['http://compras.example/'],
      ['http://cuentas.example/agua'],
      [],
      ['https://archivo.example/ley?p=1'],
    ]);
    expect(text.commitments[3]?.texts.results.map((paragraph) => paragraph.text)).toEqual(['Primeros datos.', 'CURSOS EN LÍNEA', 'Se explicó cómo usarlos.']);
    expect(text).toMatchObject({
      coordinator: 'otra',
      kind: 'midterm',
      reportDate: '2031-09-30',
      policyAreas: [{ name: 'Cuentas claras' }, { name: 'Servicios cercanos' }],
    });
  });

  it('keeps personal data apart: not in the document, nor in what the command tells', () => {
    const document = toPlanDocument(text, aPlanHeader({ coordinator: null }), 'a'.repeat(64));
    const told = JSON.stringify(document) + (['es', 'en'] as const).map((language) => reconciliationLines(text, document, language).join('\n')).join();
    for (const value of PERSONAL) expect(told).not.toContain(value);
    expect(text.contacts.find(({ commitment }) => commitment === 'S1')).toEqual({
      commitment: 'S1',
      personName: 'Carla Supuesta',
      email: 'carla@correo.example',
      telephone: '+500 5555 0303',
    });
    expect(document.commitments[0]?.results).toBe(
      '· Se publicaron las cuentas; la licenciada [dato personal reservado] ([dato personal reservado], tel. [dato personal reservado]) las explica.',
    );
  });
});
