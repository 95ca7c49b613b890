import { TestBed } from '@angular/core/testing';
import type { CommitmentFilters } from '@cumple/contracts/commitments/commitment-filters';
import type { PlanCommitmentPage } from '@cumple/contracts/public-site/commitment-page';
import { CommitmentFiltersForm } from './commitment-filters-form';
import { filtersOfForm } from './form-filters';
import { facet, listPage } from './listed.fixture';
import { wordsOf } from './words-of.fixture';

const facets = {
  level: [facet('not-started', 0), facet('limited', 2), facet('complete', 1), facet('withdrawn', 0)],
  institution: [facet('agua', 3, 'Autoridad del Agua')],
  conclusionDate: [facet('given', 2), facet('none', 1)],
  policyArea: [facet('none', 3)],
};

async function shown(filters: CommitmentFilters, list: PlanCommitmentPage = listPage([], {}, facets)) {
  const fixture = TestBed.createComponent(CommitmentFiltersForm);
  fixture.componentRef.setInput('list', list);
  fixture.componentRef.setInput('filters', filters);
  const applied: CommitmentFilters[] = [];
  fixture.componentInstance.apply.subscribe((form) => applied.push(filtersOfForm(form)));
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  return { page, applied, form: page.querySelector('form') as HTMLFormElement };
}

const groups = (page: HTMLElement) =>
  Object.fromEntries([...page.querySelectorAll('fieldset')].map((group) => [wordsOf(group.querySelector('legend')), [...group.querySelectorAll('.check, .absent')].map(wordsOf)]));

describe('the form of filters', () => {
  it('offers what each value would give, highest level first, and says what can’t be worked out', async () => {
    const { page } = await shown({});
    expect(groups(page)).toEqual({
      Situación: [
        'Fecha anterior al informe, sin completar 0',
        'Declara y coordina: juez y parte 0',
        'Con evaluación de otros 0',
        'En disputa: las evaluaciones difieren 0',
        'Sin fecha de conclusión 1',
      ],
      'Nivel declarado': ['Completo 1', 'Limitado 2', 'No iniciado 0'],
      'Propuesto por': [],
      'Institución responsable': ['Autoridad del Agua 3'],
      'Eje de trabajo': ['No calculable: el informe no asigna ejes'],
      Plazo: ['No calculable: no se sabe si las fechas son previstas o reales'],
    });
  });

  it('is a plain form of the page’s own address', async () => {
    const { form } = await shown({});
    expect([form.method, form.hasAttribute('action'), form.querySelector('button')?.type]).toEqual(['get', false, 'submit']);
  });

  it('holds the filters in force, those without a box as well', async () => {
    const filters: CommitmentFilters = { level: ['limited'], conclusionDate: ['none'], finding: ['repeated-text'], disputed: false, q: 'agua', pageSize: 10 };
    expect(filtersOfForm((await shown(filters)).form)).toEqual(filters);
  });

  it('applies a change at once, and a search when it is sent', async () => {
    const { form, applied } = await shown({ page: 4 });
    form.querySelector<HTMLInputElement>('input[value="complete"]')?.click();
    (form.querySelector('#q') as HTMLInputElement).value = 'escuela';
    form.dispatchEvent(new Event('submit', { cancelable: true }));
    expect(applied).toEqual([{ level: ['complete'] }, { level: ['complete'], q: 'escuela' }]);
  });
});
