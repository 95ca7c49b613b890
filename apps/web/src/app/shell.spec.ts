import { Component, LOCALE_ID, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { PageHead } from '@cumple/web/common/page-head';
import { Shell } from './shell';

@Component({ selector: 'app-one', template: '<h1>Uno</h1>' })
class DemonstrationPage {
  constructor() {
    const plan = { slug: 'demo-2025-2027', title: 'Plan de demostración 2025–2027' };
    inject(PageHead).describe(() => ({ title: 'Uno', description: 'Uno', path: '/uno', plan, demonstration: true }));
  }
}

@Component({ selector: 'app-two', template: '<h1>Dos</h1>' })
class PlainPage {
  constructor() {
    inject(PageHead).describe(() => ({ title: 'Dos', description: 'Dos', path: '/dos' }));
  }
}

const presented = () => new Promise((done) => setTimeout(done));

async function shellAt(address: string) {
  const routes = [{ path: 'uno', component: DemonstrationPage }, { path: 'dos', component: PlainPage }];
  TestBed.configureTestingModule({ providers: [{ provide: LOCALE_ID, useValue: 'es-GT' }, provideRouter(routes)] });
  const fixture = TestBed.createComponent(Shell);
  const page = fixture.nativeElement as HTMLElement;
  document.body.append(page);
  const router = TestBed.inject(Router);
  const visit = async (to: string) => {
    await router.navigateByUrl(to);
    await fixture.whenStable();
    await presented();
    await fixture.whenStable();
  };
  await visit(address);
  return { page, visit };
}

describe('Shell', () => {
  afterEach(() => document.body.replaceChildren());

  it('keeps the mark of demonstration data in sight, on those pages only', async () => {
    const { page, visit } = await shellAt('/uno');
    expect(page.querySelector('.demo-flag')?.textContent).toContain('Datos de demostración');
    expect(page.querySelector('.site-footer')?.textContent).toContain('ficticios');
    await visit('/dos');
    expect(page.querySelector('.demo-flag')).toBeNull();
    expect(page.querySelector('.site-footer')?.textContent).toContain('Sin datos inventados');
  });

  it('names the plan of the page, and leads to its commitments', async () => {
    const { page } = await shellAt('/uno');
    expect(page.querySelector('.plan-pick')?.textContent).toContain('2025–2027');
    expect(page.querySelector('.site-nav a:nth-child(2)')?.getAttribute('href')).toBe('/planes/demo-2025-2027/compromisos');
  });

  it('offers the same address in the other language', async () => {
    const { page } = await shellAt('/dos?q=agua');
    expect(page.querySelector('a.language')?.getAttribute('href')).toBe('/en/dos?q=agua');
  });

  it('announces a new page and moves the focus to it, but not for the first one or another filter', async () => {
    const { page, visit } = await shellAt('/uno');
    const live = page.querySelector('[aria-live]');
    expect(live?.textContent).toBe('');
    await visit('/uno?q=agua');
    expect(document.activeElement).toBe(document.body);
    await visit('/dos');
    expect(live?.textContent).toContain('Dos');
    expect(document.activeElement?.id).toBe('contenido');
  });
});
