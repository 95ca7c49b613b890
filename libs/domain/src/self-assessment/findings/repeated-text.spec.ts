import type { NarrativeField } from '../parsed-report';
import { aParsedCommitment, aParsedReport } from './parsed-report.fixture';
import { findRepeatedTexts } from './repeated-text';

const LONG = 'Cualquier persona podrá leer en un solo sitio las cuentas de todas las oficinas, y preguntar por ellas.';
const OTHER = 'Ninguna oficina podrá publicar sus cuentas sin explicar antes con palabras sencillas de dónde salen.';
const commitment = (code: string, field: NarrativeField, ...texts: string[]) =>
  aParsedCommitment({ code, texts: { ...aParsedCommitment().texts, [field]: texts.map((text, index) => ({ text, place: `line ${code}.${index}` })) } });
const found = (...commitments: ReturnType<typeof commitment>[]) =>
  findRepeatedTexts(aParsedReport({ commitments })).map(({ params, place }) => [params['commitments'], params['field'], params['length'], place]);

describe('equal texts of different commitments', () => {
  it('are found whatever their accents, case, signs and fields', () => {
    expect(
      found(commitment('G1', 'results', LONG), commitment('G2', 'objective', `· ${LONG.toUpperCase().replace('Á', 'A')}`), commitment('G3', 'results', OTHER)),
    ).toEqual([['G1, G2', 'results, objective', 101, 'line G1.0; line G2.0']]);
  });

  it('may be paragraphs of longer texts: those of one pair of fields are one finding', () => {
    expect(found(commitment('G1', 'results', LONG, OTHER, 'Uno.'), commitment('S1', 'results', OTHER, LONG, 'Dos.'))).toEqual([
      ['G1, S1', 'results', 200, 'line G1.0; line S1.1; line G1.1; line S1.0'],
    ]);
  });

  it('are told once where whole fields are equal', () => {
    expect(found(commitment('G1', 'results', LONG, OTHER), commitment('S1', 'results', LONG, OTHER))).toHaveLength(1);
  });

  it('must be 80 characters long and stand in two commitments', () => {
    const [exact, short] = ['a'.repeat(80), 'b'.repeat(79)];
    expect(found(commitment('G1', 'results', exact), commitment('G2', 'results', exact))).toHaveLength(1);
    expect(found(commitment('G1', 'results', short), commitment('G2', 'results', short))).toEqual([]);
    expect(found(commitment('G1', 'results', LONG, LONG))).toEqual([]);
  });
});
