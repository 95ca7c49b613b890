import { TestBed } from '@angular/core/testing';
import type { InstitutionPost } from '@cumple/contracts/institutions/institution';
import { LANGUAGE } from '../common/language';
import { InstitutionPosts } from './institution-posts';

async function shown(posts: InstitutionPost[]) {
  TestBed.configureTestingModule({ providers: [{ provide: LANGUAGE, useValue: 'es' }] });
  const fixture = TestBed.createComponent(InstitutionPosts);
  fixture.componentRef.setInput('posts', posts);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('InstitutionPosts', () => {
  it('says how each post is held, and what is not recorded', async () => {
    const page = await shown([
      { title: 'Dirección', mailbox: 'contacto@ejemplo.example', mandate: 'acting', since: '2026-02-01', reason: 'Permiso de la titular' },
      { title: 'Enlace', mailbox: null, mandate: 'vacant', since: '2026-03-02', reason: null },
      { title: 'Asesoría', mailbox: null, mandate: null, since: null, reason: null },
    ]);
    const rows = [...page.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim()));
    expect(rows).toEqual([
      ['Dirección', 'contacto@ejemplo.example', 'en funciones desde el 01/02/2026 Motivo: Permiso de la titular'],
      ['Enlace', 'sin buzón registrado', 'vacante desde el 02/03/2026'],
      ['Asesoría', 'sin buzón registrado', 'sin designación registrada'],
    ]);
    expect(page.querySelector('a')?.getAttribute('href')).toBe('mailto:contacto@ejemplo.example');
  });

  it('without any, says that none is recorded and not that there is none', async () => {
    const page = await shown([]);
    expect(page.querySelector('table')).toBeNull();
    expect(page.textContent).toContain('Sin puestos registrados');
  });
});
