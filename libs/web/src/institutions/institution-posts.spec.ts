import { TestBed } from '@angular/core/testing';
import type { InstitutionPost } from '@cumple/contracts/institutions/institution';
import { InstitutionPosts } from './institution-posts';

async function shown(posts: InstitutionPost[]) {
  const fixture = TestBed.createComponent(InstitutionPosts);
  fixture.componentRef.setInput('posts', posts);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('InstitutionPosts', () => {
  it('says how each post is held, and what is not recorded', async () => {
    const page = await shown([
      { title: 'Dirección', mailbox: 'contacto@ejemplo.example', mandate: 'acting' },
      { title: 'Enlace', mailbox: null, mandate: 'vacant' },
      { title: 'Asesoría', mailbox: null, mandate: null },
    ]);
    const rows = [...page.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent?.trim()));
    expect(rows).toEqual([
      ['Dirección', 'contacto@ejemplo.example', 'en funciones'],
      ['Enlace', 'sin buzón registrado', 'vacante'],
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
