import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { CommitmentListItem } from '@cumple/contracts/public-site/commitment';
import { CommitmentTable } from './commitment-table';
import { LANGUAGE } from '../../common/language';
import { listed } from './listed.fixture';
import { wordsOf } from './words-of.fixture';

async function shown(...items: CommitmentListItem[]): Promise<HTMLElement> {
  TestBed.configureTestingModule({ providers: [provideRouter([]), { provide: LANGUAGE, useValue: 'es' }] });
  const fixture = TestBed.createComponent(CommitmentTable);
  fixture.componentRef.setInput('items', items);
  fixture.componentRef.setInput('sort', 'level');
  fixture.componentRef.setInput('timeZone', 'America/Guatemala');
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

const cells = (page: HTMLElement) => [...page.querySelectorAll('.item > *')].map(wordsOf);

describe('the table of commitments', () => {
  it('says of each who answers, what is declared, and what nobody gives', async () => {
    const page = await shown(listed({ judgeAndParty: true }));
    expect(cells(page)).toEqual(['G1', 'Publicar las compras G1 · Del gobierno', 'OE juez y parte', 'Limitado', 'Ninguna', '0', 'sin fecha']);
    expect(page.querySelector('th a')?.getAttribute('href')).toBe('/planes/ejemplo/compromisos/G1');
    expect(page.querySelector('th[aria-sort]')?.textContent).toBe('Nivel declarado');
  });

  it('names every other judge by kind and organisation, and says that they differ', async () => {
    const others = [
      { kind: 'civil-society', organisation: 'Observatorio', level: 'limited' },
      { kind: 'irm', organisation: 'Mecanismo de Revisión Independiente', level: 'no-evidence' },
    ] as const;
    const page = await shown(listed({ completion: { declared: 'complete', others: [...others], divergence: 2 } }));
    expect(cells(page)[4]).toBe('Limitado Sociedad civil · Observatorio Sin evidencia Mecanismo de Revisión Independiente (MRI) las evaluaciones difieren');
  });

  it('says late in words, where it is known', async () => {
    const endsOn = { date: '2026-02-27', precision: 'day', text: '27/02/2026' } as const;
    expect(cells(await shown(listed({ endsOn, endsOnMeaning: 'planned', timeliness: 'late' })))[6]).toBe('27/02/2026 con atraso');
  });

  it('opens a row in its place with gaps and their reasons', async () => {
    const page = await shown(listed());
    expect(page.querySelector('.detail details')?.hasAttribute('open')).toBe(false);
    expect([...page.querySelectorAll('.slots li')].map(wordsOf)).toEqual([
      'Limitado Autoevaluación',
      'Sin evaluación Sociedad civil',
      'Sin evaluación Mecanismo de Revisión Independiente (MRI)',
    ]);
    expect([...page.querySelectorAll('.facts dd')].map(wordsOf)).toEqual([
      'No cita ninguna dirección web',
      'No calculable: el informe no lista hitos',
      'No calculable: la ficha no da fecha',
      '01/03/2026',
    ]);
  });

  it('counts milestones and links that there are', async () => {
    const progress = { done: 1, underWay: 1, notStarted: 0, unknown: 2, total: 4 };
    const page = await shown(listed({ progress, evidenceCount: 1, completion: { declared: null, others: [], divergence: null } }));
    expect([...page.querySelectorAll('.facts dd')].map(wordsOf).slice(0, 2)).toEqual(['1 vínculo citado', '1 de 4 cumplidos 1 en curso · 2 sin dato']);
    expect(wordsOf(page.querySelector('.slots li'))).toBe('Sin nivel declarado Autoevaluación');
  });
});
