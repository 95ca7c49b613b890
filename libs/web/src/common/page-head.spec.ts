import { LOCALE_ID, REQUEST_CONTEXT, type Provider, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { PageHead } from './page-head';

const links = (selector: string) => [...document.head.querySelectorAll(selector)].map((link) => link.getAttribute('href'));
const content = (name: string) => document.head.querySelector(`meta[name="${name}"]`)?.getAttribute('content');

function headWith(...providers: Provider[]) {
  TestBed.configureTestingModule({ providers: [{ provide: LOCALE_ID, useValue: 'es-GT' }, ...providers] });
  return TestBed.inject(PageHead);
}

describe('PageHead', () => {
  it('names the page, and its address in both languages', () => {
    const head = headWith();
    TestBed.runInInjectionContext(() => head.describe(() => ({ title: 'Planes', description: 'Los planes', path: '/planes' })));
    TestBed.tick();
    expect(document.title).toBe('Planes – Cumple, seguimiento de compromisos');
    expect(content('description')).toBe('Los planes');
    expect(links('link[rel=canonical]')).toEqual(['/planes']);
    expect(links('link[rel=alternate]')).toEqual(['/planes', '/en/planes']);
  });

  it('has absolute addresses where the deployment names its origin, and English ones in English', () => {
    const head = headWith({ provide: LOCALE_ID, useValue: 'en' }, { provide: REQUEST_CONTEXT, useValue: { origin: 'https://cumple.example' } });
    TestBed.runInInjectionContext(() => head.describe(() => ({ title: 'Plans', description: 'Plans', path: '/planes' })));
    TestBed.tick();
    expect(links('link[rel=canonical]')).toEqual(['https://cumple.example/en/planes']);
  });

  it('follows the page’s data and keeps what isn’t to be found out of indexes', () => {
    const head = headWith();
    const path = signal<string | null>('/planes');
    TestBed.runInInjectionContext(() => head.describe(() => ({ title: 'Planes', description: '', path: path() })));
    TestBed.tick();
    expect(content('robots')).toBeUndefined();
    path.set(null);
    TestBed.tick();
    expect(content('robots')).toBe('noindex');
    expect(links('link[rel=canonical]')).toEqual([]);
    expect(head.page()?.path).toBeNull();
  });
});
