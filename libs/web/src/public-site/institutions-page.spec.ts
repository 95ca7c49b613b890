import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Institution } from '@cumple/contracts/public-site/institution';
import { InstitutionsPage } from './institutions-page';

const counts = (complete: number, limited: number) => ({
  total: complete + limited,
  completion: { 'not-started': 0, limited, substantial: 0, complete, withdrawn: 0, 'not-assessed': 0 },
});

const office: Institution = {
  slug: 'oficina', name: 'Oficina de Ejemplo', acronym: 'OE', sector: 'government', demonstration: false, coordinates: ['ejemplo'], commitments: { lead: counts(4, 2), supporting: counts(1, 0) },
};
const small: Institution = { ...office, slug: 'museo', name: 'Museo de Ejemplo', acronym: null, coordinates: [], commitments: { lead: counts(1, 3), supporting: counts(0, 0) } };
const helper: Institution = { ...small, slug: 'vecinos', name: 'Vecinos de Ejemplo', sector: 'civil-society', demonstration: true, commitments: { lead: counts(0, 0), supporting: counts(2, 1) } };

async function shown(items: Institution[], total = items.length) {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  const fixture = TestBed.createComponent(InstitutionsPage);
  fixture.componentRef.setInput('institutions', { items, page: 1, pageSize: 20, total });
  fixture.componentRef.setInput('filters', { q: 'ejemplo', sector: ['government'] });
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('InstitutionsPage', () => {
  it('tells what each one leads and supports, with a share from five commitments on', async () => {
    const page = await shown([office, small]);
    const [first, second] = [...page.querySelectorAll('.inst-list > li')].map((row) => row.textContent?.replace(/\s+/g, ' ') ?? '');
    expect(first).toContain('4 de 6 se declaran completos');
    expect(first).toContain('juez y parte');
    expect(first).toContain('Otro actor involucrado en 1 compromiso');
    expect(second).toContain('4 compromisos');
    expect(second).not.toContain('se declaran');
  });

  it('keeps fictional institutions apart, under a heading that says so', async () => {
    const page = await shown([office, helper]);
    const section = page.querySelector('[aria-labelledby=demostracion]');
    expect(section?.querySelectorAll('li')).toHaveLength(1);
    expect(section?.textContent).toContain('datos ficticios');
    expect(section?.textContent).toContain('no responde por compromisos');
  });

  it('shows in the form what the address asks for', async () => {
    const page = await shown([office]);
    expect(page.querySelector<HTMLInputElement>('input[name=q]')?.value).toBe('ejemplo');
    expect([...page.querySelectorAll<HTMLInputElement>('input[name=sector]')].filter((box) => box.checked).map((box) => box.value)).toEqual(['government']);
    expect(page.querySelector('form')?.getAttribute('action')).toBe('/instituciones');
  });

  it('without a match says so and shows the way out', async () => {
    const page = await shown([]);
    expect(page.querySelector('.empty')?.textContent).toContain('Ninguna institución coincide');
    expect(page.querySelector('.empty a')?.getAttribute('href')).toBe('/instituciones');
  });
});
