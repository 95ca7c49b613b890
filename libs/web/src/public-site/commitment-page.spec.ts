import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { AmendedField } from '@cumple/contracts/commitments/managed-commitment';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import { CommitmentPage } from './commitment-page';
import { DrawnParts, bodyName } from './drawn/drawn-parts';

const COMMITMENT: Commitment = {
  plan: 'xx-2014-2016', planTitle: 'Plan 2014–2016', statusDate: '2015-09-30', approvedOn: null, asOf: '2015-09-30', code: 'S1', number: 1, proposer: 'civil-society',
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
  const commitment = { ...COMMITMENT, ...fields };
  await TestBed.inject(DrawnParts).prepare('commitment', bodyName(commitment));
  const fixture = TestBed.createComponent(CommitmentPage);
  fixture.componentRef.setInput('commitment', commitment);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('CommitmentPage', () => {
  it('says who declares the level, by kind and organisation, and when', async () => {
    expect((await shown()).querySelector('web-commitment-standing')?.textContent).toBe('SustancialAutoevaluación: lo declara Ministerio A · 30/09/2015');
  });

  it.each([
    'Sin evaluación de otros', 'No calculable: el informe no lista hitos', 'Sin evidencia citada', 'buzón no publicado', 'El informe no dice si es prevista o real',
    'La fuente no asigna el compromiso a un eje', 'La fuente no dice nada en este campo', 'junio de 2015',
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

  it('says that nothing was amended since the approval, and leads to its history', async () => {
    const changes = (await shown({ approvedOn: '2014-06-30' })).querySelector('web-commitment-changes');
    expect(changes?.textContent).toContain('Sin enmiendas desde la aprobación del 30 de junio de 2014.');
    expect(changes?.querySelector('a')?.getAttribute('href')).toBe('/planes/xx-2014-2016/compromisos/S1/historial');
  });

  it('shows what was approved beside what stands today, with who changed it and why', async () => {
    const by = { institution: 'Ministerio A', post: 'Dirección' };
    const moved = { field: 'endsOn', before: '2015-06-30', after: '2015-10-31', daysShifted: 123, words: null };
    const worded: AmendedField = { field: 'title', before: 'Uno', after: 'Dos', daysShifted: null, words: [{ kind: 'removed', text: 'Uno' }, { kind: 'added', text: 'Dos' }] };
    const page = await shown({
      approvedOn: '2014-06-30',
      baseline: { approvedOn: '2014-06-30', fields: [moved, worded], milestones: [{ number: 3, title: 'Auditar', kind: 'withdrawn', reason: 'Ya no.', fields: [] }] },
      amendments: [
        { kind: 'milestone-withdrawn', madeAt: '2015-02-02T00:00:00.000Z', by, reason: 'Ya no.', milestone: 3, changes: [] },
        { kind: 'change', madeAt: '2015-01-01T02:00:00.000Z', by, reason: 'Cambió la ley.', milestone: null, changes: [moved] },
      ],
    });
    const changes = page.querySelector('web-commitment-changes');
    expect(changes?.textContent).toMatch(/Aprobado30\/06\/2015Hoy31\/10\/2015 \(movida 123 días después\).*Cambió la ley\..*Ministerio A, Dirección · 31\/12\/2014/);
    expect([changes?.querySelector('del')?.textContent, changes?.querySelector('ins')?.textContent]).toEqual([' [quitado: Uno] ', ' [agregado: Dos] ']);
    expect(changes?.textContent).toMatch(/Hito 3: retirado.*Auditar.*Ya no\./);
    expect(changes?.querySelector('details')).toBeNull();
  });

  it('tells of a withdrawal and a reopening with their reasons, by the day of the plan', async () => {
    const at = '2026-03-01T04:30:00.000Z';
    const page = await shown({ withdrawal: { withdrawnAt: at, reason: 'Se derogó la norma.' }, reopening: { reopenedAt: at, reason: 'Dejó de funcionar.' }, updatedAt: at });
    expect(page.querySelector('.withdrawal')?.textContent).toMatch(/retirado el 28 de febrero de 2026.*Se derogó la norma/);
    expect(page.querySelector('.reopening')?.textContent).toMatch(/Reabierto el 28 de febrero de 2026.*Dejó de funcionar/);
    expect(page.querySelector('web-commitment-facts')?.textContent).toContain('28/02/2026');
  });
});
