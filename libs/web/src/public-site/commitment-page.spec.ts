import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import { CommitmentPage } from './commitment-page';

const COMMITMENT: Commitment = {
  plan: 'xx-2014-2016', planTitle: 'Plan 2014–2016', statusDate: '2015-09-30', asOf: '2015-09-30', code: 'S1', number: 1, proposer: 'civil-society',
  title: 'Publicar el catálogo', policyArea: null, policyAreaName: null, summarised: false, leadInstitution: { slug: 'ma', name: 'Ministerio A', acronym: 'MA' }, judgeAndParty: false,
  completion: { declared: 'substantial', others: [], divergence: null }, withdrawn: false, timeZone: 'America/Guatemala', kind: null, withdrawal: null, reopening: null, amendments: [], baseline: null, progress: null, timeliness: 'unknown',
  endsOn: { date: '2015-06-30', precision: 'month', text: 'Junio 2,015' }, endsOnMeaning: 'unstated', evidenceCount: 0, commentCount: 0,
  updatedAt: '2026-11-21T10:00:00.000Z', demonstration: false, objective: 'Primero.\nSegundo <b>párrafo</b>.', description: null, relevance: null, ambition: null,
  results: null, nextSteps: null, additionalInformation: null, supportingInstitutions: [], otherActors: null, responsible: { post: 'Dirección', mailbox: null },
  milestones: [], evidence: [], findings: [], previous: null, next: { code: 'S2', title: 'Otro' },
  assessments: [{ kind: 'declared', organisation: 'Ministerio A', isLeadInstitution: true, level: 'substantial', assessedOn: '2015-09-30', justification: null, source: 'Informe' }],
};

async function shown(fields: Partial<Commitment> = {}) {
  TestBed.resetTestingModule().configureTestingModule({ providers: [provideRouter([]), { provide: LOCALE_ID, useValue: 'es-GT' }] });
  const fixture = TestBed.createComponent(CommitmentPage);
  fixture.componentRef.setInput('commitment', { ...COMMITMENT, ...fields });
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('CommitmentPage', () => {
  it('says who declares the level, by kind and organisation, and when', async () => {
    expect((await shown()).querySelector('web-commitment-standing')?.textContent).toBe('SustancialAutoevaluación: lo declara Ministerio A · 30/09/2015');
  });

  it.each([
    'Sin evaluación de otros', 'No calculable: el informe no lista hitos', 'Sin evidencia citada', 'buzón no publicado', 'El informe no dice si es prevista o real',
    'La fuente no asigna el compromiso a un eje', 'El informe deja este campo vacío', 'junio de 2015',
  ])('states what is missing: %s', async (words) => expect((await shown()).textContent).toContain(words));

  it('has no section for what isn’t there, and says nothing of lateness that can’t be known', async () => {
    const page = await shown();
    expect(page.querySelector('#hallazgos')).toBeNull();
    expect(page.querySelector('web-commitment-facts')?.textContent).not.toMatch(/atraso|en plazo/);
  });

  it('keeps paragraphs and never takes a text for markup', async () => {
    const texts = (await shown()).querySelectorAll('web-commitment-texts .voice');
    expect([...texts].map(({ textContent }) => textContent)).toEqual(['Primero.', 'Segundo <b>párrafo</b>.']);
  });

  it('tells judge and party, a dispute and lateness in words', async () => {
    const page = await shown({
      judgeAndParty: true, timeliness: 'late', completion: { declared: 'substantial', others: [{ kind: 'irm', organisation: 'MRI', level: 'limited' }], divergence: 1 },
    });
    expect(page.textContent).toMatch(/juez y parte/);
    expect(page.textContent).toMatch(/En disputa: otros evaluadores ponen un nivel menor \(1 de 1\)/);
    expect(page.textContent).toMatch(/con atraso/);
  });

  it('doesn’t take a commitment that nobody assessed for one that wasn’t started', async () => {
    const page = await shown({ assessments: [], completion: { declared: null, others: [], divergence: null } });
    expect(page.textContent).toContain('Sin nivel declarado');
    expect(page.querySelector('web-assessor-plot')).toBeNull();
  });

  it('gives a citation, the same data for programs and the neighbours', async () => {
    const page = await shown();
    expect(page.querySelector('.citation')?.textContent).toMatch(/S1 · Publicar el catálogo\. Plan 2014–2016\. Datos al 30 de septiembre de 2015\..*\/planes\/xx-2014-2016\/compromisos\/S1$/);
    expect(page.querySelector('a[href="/api/v1/action-plans/xx-2014-2016/commitments/S1"]')).not.toBeNull();
    expect(page.querySelector('a[rel=next]')?.getAttribute('href')).toBe('/planes/xx-2014-2016/compromisos/S2');
  });
});
