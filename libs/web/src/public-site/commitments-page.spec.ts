import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { CommitmentFilters } from '@cumple/contracts/commitments/commitment-filters';
import type { PlanCommitmentPage } from '@cumple/contracts/public-site/commitment-page';
import { LANGUAGE } from '../common/language';
import { facet, listed, listPage } from './commitments/listed.fixture';
import { CommitmentsPage } from './commitments-page';

async function shown(list: PlanCommitmentPage, filters: CommitmentFilters = {}): Promise<HTMLElement> {
  TestBed.configureTestingModule({ providers: [provideRouter([]), { provide: LANGUAGE, useValue: 'es' }] });
  const fixture = TestBed.createComponent(CommitmentsPage);
  fixture.componentRef.setInput('list', list);
  fixture.componentRef.setInput('filters', filters);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

const five = [1, 2, 3, 4, 5].map((number) => listed({ number, code: `G${number}` }));

describe('the list of commitments', () => {
  it('tells how many there are, as of when, and whether anybody else assessed them', async () => {
    const page = await shown(listPage(five));
    expect(page.querySelector('h2')?.textContent).toBe('5 compromisos');
    expect(page.querySelector('h2')?.getAttribute('aria-live')).toBe('polite');
    expect(page.textContent).toContain('Todavía no hay evaluación de otros.');
    expect(page.textContent).toContain('Corte de información: 01/03/2026');
    expect(page.querySelector('.chips')).toBeNull();
    expect(page.querySelectorAll('tbody')).toHaveLength(5);
  });

  it('names what narrows it, with ways back', async () => {
    const page = await shown(listPage(five.slice(0, 1), {}, { institution: [facet('agua', 1, 'Autoridad del Agua')] }), { level: ['limited'], institution: ['agua'], sort: 'level', page: 1 });
    expect(page.querySelector('h2')?.textContent).toBe('1 de 5 compromisos');
    const chips = [...page.querySelectorAll('.chips a')].map((link) => [link.textContent?.trim(), link.getAttribute('href')]);
    expect(chips).toEqual([
      ['Quitar: Nivel: Limitado', '/?institution=agua&sort=level'],
      ['Quitar: Autoridad del Agua', '/?level=limited&sort=level'],
      ['Quitar filtros', '/'],
    ]);
    expect(page.querySelector('select')?.value).toBe('level');
  });

  it.each<[string, PlanCommitmentPage, CommitmentFilters]>([
    ['Ningún compromiso coincide', listPage([]), { q: 'zzz' }],
    ['Sin evaluación de otros', listPage([]), { assessedByOthers: true }],
    ['Ningún compromiso se declara sin iniciar', listPage([]), { level: ['not-started'] }],
    ['La lista no llega hasta esta página', { ...listPage([]), total: 5, page: 9 }, { page: 9 }],
    ['Este plan todavía no tiene compromisos', listPage([], { commitmentCount: 0 }), {}],
  ])('explains nothing to show and leads out: %s', async (heading, list, filters) => {
    const page = await shown(list, filters);
    expect(page.querySelector('.empty h3')?.textContent).toBe(heading);
    expect(page.querySelector('.empty a')?.getAttribute('href')).toMatch(/^\/(planes)?$/);
  });
});
