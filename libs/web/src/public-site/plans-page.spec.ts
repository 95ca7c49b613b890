import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Plan } from '@cumple/contracts/public-site/plan';
import { anOverview } from './home/overview.fixture';
import { PlansPage } from './plans-page';

async function shown(items: Plan[]) {
  TestBed.configureTestingModule({ providers: [provideRouter([]), { provide: LOCALE_ID, useValue: 'es-GT' }] });
  const fixture = TestBed.createComponent(PlansPage);
  fixture.componentRef.setInput('plans', { items, page: 1, pageSize: 100, total: items.length });
  await fixture.whenStable();
  return [...(fixture.nativeElement as HTMLElement).querySelectorAll('.plan-list > li')].map((line) => line.textContent?.replace(/\s+/g, ' ').trim() ?? '');
}

describe('PlansPage', () => {
  it('tells each plan with its period, state and levels: real ones first, demonstrations marked', async () => {
    const { plan } = anOverview();
    const [real, demonstration] = await shown([{ ...plan, slug: 'demo', demonstration: true }, plan]);
    expect(real).toContain('Ejemplo · 30/06/2014 a 30/06/2016 · Concluido');
    expect(real).toContain('6 compromisos: 3 completos, 2 sustanciales, 1 limitado');
    expect(real).not.toContain('ficticios');
    expect(demonstration).toContain('Demostración: datos ficticios');
  });

  it('says that there is none yet', async () => {
    expect(await shown([])).toEqual([]);
    expect(document.body.textContent).not.toContain('undefined');
  });
});
