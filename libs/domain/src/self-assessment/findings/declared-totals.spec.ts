import { findDeclaredTotals } from './declared-totals';
import { aParsedCommitment, aParsedReport } from './parsed-report.fixture';

const commitments = [
  aParsedCommitment(),
  aParsedCommitment({ code: 'G2', number: 2, level: 'limited' }),
  aParsedCommitment({ code: 'S1', proposer: 'civil-society' }),
];
const session = (heldOn: string) => ({ heldOn, place: null, source: 'table' as const, sourcePlace: 'line 9' });
const found = (overrides: Parameters<typeof aParsedReport>[0], ...narrative: string[]) =>
  findDeclaredTotals(aParsedReport({ commitments, ...overrides }, narrative)).map(({ subject, declared, computed, params, place }) => [
    params['kind'],
    subject,
    declared,
    computed,
    place,
  ]);

describe('totals that the text states', () => {
  it('are held against the cards, once per figure with all its lines', () => {
    expect(
      found({}, 'El plan contiene 4 compromisos.', 'Los 4 compromisos del plan.', 'De ellos 2 fueron propuestos por el Gobierno y 2 por Sociedad Civil.'),
    ).toEqual([
      ['commitments', null, '4', '3', 'line 1; line 2'],
      ['civil-society', null, '2', '1', 'line 3'],
    ]);
  });

  it('count what is pending, without taking it for a total', () => {
    expect(found({}, 'Los 2 compromisos que aún están pendientes de completar.')).toEqual([['pending', null, '2', '1', 'line 1']]);
    expect(found({}, 'Los 1 compromisos que aún están pendientes de completar.')).toEqual([]);
  });

  it('speak of a part when they are far from the count', () => {
    expect(found({}, 'En catorce de los dieciocho compromisos que nos interesan hay retraso.')).toEqual([]);
  });

  it('include sessions, in the narrative and in a card', () => {
    const reporting = aParsedCommitment({
      texts: {
        ...aParsedCommitment().texts,
        results: [{ text: 'Se creó la Mesa de seguimiento al Plan de Gobierno Abierto, de las cuales se han realizado 9 reuniones.', place: 'line 77' }],
      },
    });
    expect(
      found(
        { commitments: [reporting], sessions: [session('2031-01-01'), session('2031-02-01')] },
        'Se han realizado 3 Mesas Técnicas de Gobierno Abierto y 25 mesas técnicas de los diversos sectores.',
      ),
    ).toEqual([
      ['sessions', null, '3', '2', 'line 1'],
      ['sessions', 'G1', '9', '2', 'line 77'],
    ]);
  });

  it('include comments, policy areas and weeks of consultation', () => {
    const policyAreas = [{ code: 'a', name: 'A' }];
    expect(
      found(
        { policyAreas },
        'Basados en 2 ejes de trabajo.',
        'Se recibieron 3 comentarios ciudadanos.',
        'Enviado por: X',
        'Tras la publicación en la página por dos semanas.',
        'Se publicó por periodo de 3 semanas.',
      ),
    ).toEqual([
      ['policy-areas', null, '2', '1', 'line 1'],
      ['comments', null, '3', '1', 'line 2'],
      ['consultation-weeks', null, '2', '3', 'line 4; line 5'],
    ]);
  });
});
