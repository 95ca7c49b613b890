import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Overview } from '@cumple/contracts/public-site/overview';
import { anOverview, counts } from './overview.fixture';
import { PlanOverview } from './plan-overview';

const LIST = '/planes/ejemplo/compromisos';

async function shown(given: Partial<Overview> = {}, whole = false) {
  TestBed.configureTestingModule({ providers: [provideRouter([]), { provide: LOCALE_ID, useValue: 'es-GT' }] });
  const fixture = TestBed.createComponent(PlanOverview);
  fixture.componentRef.setInput('overview', anOverview(given));
  fixture.componentRef.setInput('series', null);
  fixture.componentRef.setInput('whole', whole);
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const texts = (selector: string) => [...page.querySelectorAll(selector)].map((element) => element.textContent?.replace(/\s+/g, ' ').trim());
  const links = (selector: string) => [...page.querySelectorAll(selector)].map((link) => link.getAttribute('href'));
  return { page, texts, links };
}

describe('the headline', () => {
  it('says that it is declared, and leads to the rows behind it', async () => {
    const { page, links } = await shown();
    expect(page.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim()).toBe('3 de 6 compromisos se declaran completos');
    expect(links('h1 a')).toEqual([`${LIST}?level=complete`]);
  });

  it('has an empty box, never a zero, for what nobody could count', async () => {
    const { texts } = await shown();
    const [opening, others, disputed] = texts('.fact');
    expect(opening).toContain('Sin dato');
    expect(opening).toContain('Sin comprobar todavía: 9 vínculos citados en 6 fichas.');
    expect(others).toMatch(/^0/);
    expect(disputed).toContain('Sin dato');
    expect(disputed).toContain('No calculable');
  });

  it('tells what was counted, with its rows', async () => {
    const { plan, coverage } = anOverview();
    const { page, links } = await shown({
      plan: { ...plan, withOpeningEvidence: 0, assessedByOthers: 4, disputed: 2 },
      coverage: { ...coverage, evidenceChecked: 9, assessedByOthers: 4 },
    });
    expect(page.querySelector('.fact .void')).toBeNull();
    expect(links('.fact a')).toEqual([`${LIST}?assessedByOthers=true`, `${LIST}?disputed=true`]);
  });

  it('names who is judge and party', async () => {
    const { texts, links } = await shown();
    expect(texts('.lead')[0]).toContain('4 de 6 los declara la misma institución que coordina el plan, CPT: es juez y parte.');
    expect(links('.lead a')).toEqual([`${LIST}?judgeAndParty=true`]);
  });
});

describe('the unit chart', () => {
  it('has a link with its full name for every commitment', async () => {
    const { page, links } = await shown();
    expect(links('.unit')).toEqual(['G1', 'G2', 'G3', 'G4', 'G5', 'G6'].map((code) => `${LIST}/${code}`));
    expect(page.querySelector('.unit .sr')?.textContent).toBe('G1 · Título de G1 · Completo, declarado por CPT');
  });

  it('gives way to bars where there are too many, and leaves out who proposed nothing', async () => {
    const { page, texts } = await shown({ units: null });
    expect(page.querySelectorAll('.unit')).toHaveLength(0);
    expect(page.querySelector('web-unit-chart .bar')?.getAttribute('aria-label')).toBe('3 completos, 2 sustanciales, 1 limitado');
    expect(texts('.unit-row h2')).toEqual(['Propuestos por el gobierno · 6 compromisos']);
  });

  it('tells its figures as a table whose numbers lead to their rows', async () => {
    const { links } = await shown();
    expect(links('details td a')).toEqual([
      `${LIST}?level=complete&proposer=government`,
      `${LIST}?level=substantial&proposer=government`,
      `${LIST}?level=limited&proposer=government`,
      `${LIST}?proposer=government`,
    ]);
  });
});

describe('under five commitments', () => {
  it('no proportion is told, neither of an institution nor of a proposer', async () => {
    const few = counts({ complete: 1, limited: 3 });
    const { texts, links } = await shown({ byProposer: [{ proposer: 'joint', total: 4, completion: few }] });
    expect(texts('.inst-list .rows')).toEqual(['3 de 5 completos', '1 compromiso']);
    expect(links('.inst-list .rows')).toEqual([`${LIST}?institution=cpt`, `${LIST}?institution=mp`]);
    expect(texts('.unit-row .sum')).toEqual(['1 completo, 3 limitados']);
  });
});

describe('what is missing', () => {
  it('is said with its reason', async () => {
    const { texts } = await shown();
    const rows = texts('.coverage tbody tr');
    expect(rows[3]).toContain('0 de 6');
    expect(rows[4]).toContain('No calculable El informe no lista hitos');
    expect(rows[5]).toContain('La fuente describe ejes y no dice a cuál pertenece');
    expect(texts('.absence h3')).toEqual(['Sin evaluación de otros', 'No calculable', 'No calculable']);
    expect(texts('.slots b')).toEqual(['6 de 6 compromisos', 'Sin evaluación', 'Sin evaluación']);
  });

  it('is told otherwise where no report could have listed it', async () => {
    const { texts } = await shown({ report: null });
    expect(texts('.coverage tbody tr')[4]).toContain('El plan no tiene hitos registrados');
  });
});

describe('policy areas', () => {
  it('under five commitments have no bar, and their figures all the same', async () => {
    const { plan, coverage } = anOverview();
    const { page, links } = await shown({
      plan,
      coverage: { ...coverage, policyArea: 2 },
      policyAreas: [{ code: 'a', name: 'Recursos', total: 2, completion: counts({ complete: 2 }) }],
    });
    expect(page.querySelector('.chart-place')).toBeNull();
    expect(links('web-policy-areas td a')).toEqual([`${LIST}?level=complete&policyArea=a`, `${LIST}?policyArea=a`]);
  });
});

describe('findings', () => {
  it('the contradictions come with their place, and the way to all of them', async () => {
    const { texts, links } = await shown();
    expect(texts('.callout.warn li')).toEqual(['El informe dice 3; sus fichas suman 2. (línea 12)']);
    expect(links('.duo a')).toEqual(['/planes/ejemplo#hallazgos']);
    expect(texts('.findings')).toEqual([]);
  });

  it('the plan’s own page lists them and says where the others are', async () => {
    const { texts, links } = await shown({}, true);
    expect(texts('.findings tbody tr')).toHaveLength(2);
    expect(links('.findings a')).toEqual([`${LIST}/G1`]);
    expect(texts('web-finding-list .basis')[0]).toContain('2 de 30');
  });
});

describe('the chronology', () => {
  it('is short at home and whole on the plan’s page', async () => {
    expect((await shown()).texts('.feed li')).toHaveLength(2);
    TestBed.resetTestingModule();
    const { texts } = await shown({}, true);
    expect(texts('.feed li')).toHaveLength(3);
    expect(texts('.feed li')[0]).toBe('17/08/2015 Mesa técnica n.º 3, después de 111 días sin mesa, el lapso más largo');
  });
});
