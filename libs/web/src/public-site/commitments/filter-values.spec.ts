import type { CommitmentFilters } from '@cumple/contracts/commitments/commitment-filters';
import { filterLabel } from './filter-label';
import { narrowingValues, without } from './filter-values';
import { facet, listPage } from './listed.fixture';

const filters: CommitmentFilters = { level: ['limited', 'complete'], disputed: true, q: 'agua', sort: 'level', page: 3, pageSize: 10 };

describe('filters in force', () => {
  it('are every value that narrows, not order or page', () => {
    expect(narrowingValues(filters).map(({ name, value }) => `${name}=${value}`)).toEqual(['level=limited', 'level=complete', 'disputed=true', 'q=agua']);
  });

  it('lose one value at a time and start again at the first page', () => {
    expect(without(filters, { name: 'level', value: 'limited' })).toEqual({ level: ['complete'], disputed: true, q: 'agua', sort: 'level', pageSize: 10 });
    expect(without(filters, { name: 'disputed', value: 'true' })['disputed']).toBeUndefined();
    expect(without({ level: ['limited'] }, { name: 'level', value: 'limited' }).level).toBeUndefined();
  });

  const { facets } = listPage([], {}, { institution: [facet('agua', 2, 'Autoridad del Agua')], policyArea: [facet('none', 1), facet('fiscal', 1, 'Fiscal')] });
  it.each([
    ['level', 'complete', 'Nivel: Completo'],
    ['proposer', 'joint', 'Propuesto por: Gobierno y sociedad civil'],
    ['institution', 'agua', 'Autoridad del Agua'],
    ['institution', 'nadie', 'nadie'],
    ['policyArea', 'none', 'Sin eje asignado'],
    ['policyArea', 'fiscal', 'Fiscal'],
    ['timeliness', 'late', 'Plazo: Con atraso'],
    ['finding', 'open-after-conclusion-date', 'Fecha anterior al informe, sin completar'],
    ['finding', 'repeated-text', 'Con otro hallazgo de consistencia'],
    ['judgeAndParty', 'true', 'Declara y coordina: juez y parte'],
    ['judgeAndParty', 'false', 'Declara quien no coordina'],
    ['assessedByOthers', 'false', 'Sin evaluación de otros'],
    ['disputed', 'false', 'Sin disputa'],
    ['conclusionDate', 'none', 'Sin fecha de conclusión'],
    ['conclusionDate', 'given', 'Con fecha de conclusión'],
    ['q', 'agua', 'Palabras: agua'],
  ] as const)('%s=%s is called “%s”', (name, value, label) => expect(filterLabel({ name, value }, facets)).toBe(label));
});
