import { aParsedReport } from './parsed-report.fixture';
import { findPlanNames, findPlanYears } from './plan-names';

describe('the name of the plan', () => {
  it('is told with how often each spelling stands, most frequent first', () => {
    const narrative = [
      'El Plan de Acción de Gobierno Abierto.',
      'Del Plan Nacional  de Accion de Gobierno Abierto y del plan de acción de gobierno abierto.',
      'Un plan de acción.',
    ];
    expect(findPlanNames(aParsedReport({}, narrative))).toMatchObject([
      {
        computed: '2',
        place: 'line 1; line 2',
        params: { count: 2, names: 'Plan de Acción de Gobierno Abierto (2) · Plan Nacional de Accion de Gobierno Abierto (1)' },
      },
    ]);
  });

  it('is not told when it is always the same', () => {
    expect(findPlanNames(aParsedReport({}, ['El Plan de Acción de Gobierno Abierto.', 'el PLAN DE ACCIÓN DE GOBIERNO ABIERTO']))).toEqual([]);
  });
});

describe('the years of the plan', () => {
  it('are told where they deviate from the usual ones; an earlier plan has its own', () => {
    const narrative = [
      'El Plan Nacional de Gobierno Abierto 2030-2032.',
      'Plan de Gobierno Abierto 2030-2032',
      'El Plan de Gobierno Abierto 2028-2030.',
      'El Primer Plan de Gobierno Abierto 2026-2028. Gobierno 2012-2016.',
    ];
    expect(findPlanYears(aParsedReport({}, narrative))).toMatchObject([{ declared: '2028-2030', computed: '2030-2032', place: 'line 3' }]);
  });
});
