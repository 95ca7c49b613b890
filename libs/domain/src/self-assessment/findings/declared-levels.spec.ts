import { findDeclaredLevels } from './declared-levels';
import { aParsedCommitment, aParsedReport } from './parsed-report.fixture';

const commitments = [aParsedCommitment(), aParsedCommitment({ code: 'G2', level: 'substantial' }), aParsedCommitment({ code: 'G3', level: 'limited' })];
const found = (...narrative: string[]) =>
  findDeclaredLevels(aParsedReport({ commitments }, narrative)).map(({ declared, computed, params, place }) => [params['level'], declared, computed, place]);

describe('levels that the text counts', () => {
  it('are held against the cards, with their line', () => {
    expect(
      found(
        'Introducción.',
        'De los 3 compromisos, 2 tienen un avance Limitado, que es 33.3% del total, 1 tiene avance sustancial y 4 tienen cumplimiento COMPLETO.',
      ),
    ).toEqual([
      ['limited', '2', '1', 'line 2'],
      ['complete', '4', '1', 'line 2'],
    ]);
  });

  it('may be written in words', () => {
    expect(found('Hay dos compromisos completos y un avance limitado de los compromisos.')).toEqual([['complete', '2', '1', 'line 1']]);
  });

  it('are nothing where the text says what the cards say, or speaks of what is expected', () => {
    expect(
      found(
        'De los 3 compromisos, 1 tiene avance limitado y 1 cumplimiento completo.',
        'Se espera que los 3 compromisos alcancen 3 avances completos.',
        'El 58.33% está completo.',
      ),
    ).toEqual([]);
  });
});
