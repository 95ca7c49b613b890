import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { InstitutionRecord } from '@cumple/contracts/public-site/institution';
import { InstitutionPage } from './institution-page';

const none = { total: 0, completion: { 'not-started': 0, limited: 0, substantial: 0, complete: 0, withdrawn: 0, 'not-assessed': 0 } };
const led = { total: 6, completion: { ...none.completion, complete: 4, limited: 1, withdrawn: 1 } };
const office: InstitutionRecord = {
  slug: 'oficina', name: 'Oficina de Ejemplo', acronym: 'OE', sector: 'government', demonstration: false, coordinates: ['plan-b'], posts: [],
  commitments: { lead: led, supporting: none },
  plans: [
    { plan: 'plan-b', planTitle: 'Plan B', statusDate: '2015-09-30', demonstration: false, commitments: { lead: led, supporting: none } },
    { plan: 'plan-a', planTitle: 'Plan A', statusDate: null, demonstration: false, commitments: { lead: none, supporting: led } },
  ],
};

async function shown(institution: InstitutionRecord) {
  TestBed.configureTestingModule({ providers: [provideRouter([]), { provide: LOCALE_ID, useValue: 'es-GT' }] });
  const fixture = TestBed.createComponent(InstitutionPage);
  fixture.componentRef.setInput('institution', institution);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('InstitutionPage', () => {
  it('counts plan by plan, with the date, and leads from each figure to its rows', async () => {
    const page = await shown(office);
    const [first, second] = page.querySelectorAll('web-institution-plan-record');
    expect(first?.textContent).toContain('Cifras al 30 de septiembre de 2015.');
    expect([...(first?.querySelectorAll('tbody a') ?? [])].map((link) => [link.textContent?.trim(), link.getAttribute('href')])).toEqual([
      ['4 de 6', '/planes/plan-b/compromisos?institution=oficina&level=complete'],
      ['1 de 6', '/planes/plan-b/compromisos?institution=oficina&level=limited'],
      ['1 de 6', '/planes/plan-b/compromisos?institution=oficina&level=withdrawn'],
    ]);
    expect(second?.textContent).toContain('Cifras al día de hoy.');
    expect(second?.textContent).toContain('No responde por ningún compromiso de este plan.');
    expect(second?.querySelector('tbody a')).toBeNull();
  });

  it('explains judge and party where it coordinates, and only there', async () => {
    const [first, second] = (await shown(office)).querySelectorAll('web-institution-plan-record');
    expect(first?.textContent).toContain('coordina el plan');
    expect(second?.textContent).not.toContain('coordina el plan');
  });

  it('without commitments or posts says what is not recorded', async () => {
    const page = await shown({ ...office, plans: [] });
    expect([...page.querySelectorAll('ui-absence h3')].map((heading) => heading.textContent)).toEqual(['Sin compromisos registrados', 'Sin puestos registrados']);
  });
});
