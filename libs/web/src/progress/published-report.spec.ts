import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { WithdrawnEvidence } from '@cumple/contracts/commitments/evidence';
import type { PublishedReport } from '@cumple/contracts/progress/progress-report';
import { PublishedReportPart } from './published-report';
import { ReportsSection } from './reports-section';

const REPORT: PublishedReport = {
  id: 'C4-5-2', milestone: { number: 5, title: 'Prueba con usuarios' }, institution: { slug: 'msp', name: 'Ministerio de Servicios Públicos', acronym: 'MSP' }, round: { number: 1, name: 'Corte de marzo' }, state: 'published',
  receivedAt: '2026-03-27T18:00:00.000Z', publishedAt: '2026-03-31T18:00:00.000Z', review: { outcome: 'reviewed', by: { institution: 'Oficina', post: 'Punto de contacto' }, judgeAndParty: false }, sentBy: null, evidence: ['C4-5', 'C4-9'],
  withdrawal: null, unchanged: false, milestoneState: 'under-way', startedOn: '2025-12-16', doneOn: null, narrative: 'Empezó.\nSigue <b>igual</b>.', obstacles: [{ kind: 'budget', text: null }, { kind: 'other-institution', text: 'Archivos.' }],
  correctiveAction: 'Se pidió sala.', proposedDueOn: '2026-09-30', proposedDueReason: 'No hay sala antes.', nextSteps: null, letterNumber: 'MSP-118', letterOn: null,
};
const EVIDENCE = { id: 'C4-5', url: 'https://msp.example/guion.pdf', file: null, title: 'Guion', kind: null, milestone: 5, state: 'opens' as const, checkedAt: null, sha256: null, review: null, copy: null, lastOpenedAt: null, failingSince: null };

function configure() {
  TestBed.resetTestingModule().configureTestingModule({ providers: [provideRouter([]), { provide: LOCALE_ID, useValue: 'es-GT' }] });
}

async function shown(fields: Partial<PublishedReport> = {}, withdrawnEvidence: WithdrawnEvidence[] = []) {
  configure();
  const fixture = TestBed.createComponent(PublishedReportPart);
  for (const [name, value] of Object.entries({ report: { ...REPORT, ...fields }, timeZone: 'America/Guatemala', page: '/planes/p/compromisos/C4', evidence: [EVIDENCE], withdrawnEvidence })) fixture.componentRef.setInput(name, value);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

const text = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('PublishedReportPart', () => {
  it('says what was reported, by whom, with which letter, and who reviewed it by post', async () => {
    const element = await shown();
    expect(text(element.querySelector('h3'))).toBe('Hito 5, en curso');
    expect(text(element.querySelector('.facts-line'))).toMatch(/^MSP ?oficio MSP-118 ?recibido el 27\/03\/2026 ?Corte de marzo ?revisado por Punto de contacto, Oficina \(31\/03\/2026\)$/);
    expect([...element.querySelectorAll('.voice')].map(text)).toEqual(['Empezó.', 'Sigue <b>igual</b>.']);
    expect([...element.querySelectorAll('dd li')].map(text)).toEqual(['Presupuesto', 'Depende de otra institución: Archivos.']);
    expect(text(element)).toContain('30/09/2026: No hay sala antes.Proponerla no cambia la fecha del plan.');
  });

  it('leads to the evidence that is still public', async () => {
    const links = [...(await shown()).querySelectorAll('.cited a')].map((link) => [link.getAttribute('href'), text(link)]);
    expect(links).toEqual([['/planes/p/compromisos/C4#evidencia-C4-5', 'Guion']]);
  });

  it('says of evidence that was taken off when and why, and leads nowhere', async () => {
    const element = await shown({ evidence: ['C4-5', 'C4-6'] }, [{ id: 'C4-6', withdrawnAt: '2026-04-02T18:00:00.000Z', reason: 'Traía datos personales.' }]);
    expect(text(element.querySelector('.cited'))).toBe('Evidencia: Guion · evidencia retirada el 2 de abril de 2026: «Traía datos personales.»');
    expect(element.querySelectorAll('.cited a')).toHaveLength(1);
  });

  it('marks one that nobody reviewed, and judge and party', async () => {
    expect(text(await shown({ review: { outcome: 'not-reviewed', by: null, judgeAndParty: false } }))).toContain('sin revisar: nadie lo revisó en el plazo y se publicó (31/03/2026)');
    expect(text(await shown({ review: { outcome: 'reviewed', by: { institution: 'Oficina', post: 'Punto de contacto' }, judgeAndParty: true } }))).toContain('juez y parte');
  });

  it('says that another institution wrote it, which and why', async () => {
    expect(text(await shown({ sentBy: { institution: 'Oficina', post: 'Punto de contacto' } }))).toContain('escrito por Punto de contacto, Oficina, porque la institución no tiene enlace');
    expect(text(await shown())).not.toContain('escrito por');
  });

  it('says first that it was withdrawn and why, and folds what it said', async () => {
    const element = await shown({ state: 'withdrawn', withdrawal: { withdrawnAt: '2026-04-02T18:00:00.000Z', reason: 'Era de otro hito.' } });
    expect(text(element.querySelector('.gone'))).toBe('Retirado el 2 de abril de 2026. Era de otro hito.');
    expect(text(element.querySelector('details .voice'))).toBe('Empezó.');
    expect(element.querySelectorAll('.voice')).toHaveLength(2);
  });

  it('tells “no change” from a report with news', async () => expect(text(await shown({ unchanged: true, round: null }))).toMatch(/fuera de corte.*Sin cambios desde el informe anterior/));
});

describe('ReportsSection', () => {
  const section = async (given: object) => {
    configure();
    const fixture = TestBed.createComponent(ReportsSection);
    for (const [name, value] of Object.entries({ latest: [], published: 0, withdrawn: 0, hasMilestones: true, evidence: [], timeZone: 'America/Guatemala', page: '/planes/p/compromisos/C4', ...given })) fixture.componentRef.setInput(name, value);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  };

  it('lists the newest first and leads to all', async () => {
    const older = { ...REPORT, id: 'C4-4-1', milestone: { number: 4, title: 'Medición' }, receivedAt: '2026-02-27T18:00:00.000Z' };
    const element = await section({ latest: [older, REPORT], published: 3, withdrawn: 1 });
    expect([...element.querySelectorAll('article')].map(({ id }) => id)).toEqual(['informe-C4-5-2', 'informe-C4-4-1']);
    expect(text(element)).toContain('publicados: 3 · retirados: 1');
    expect(element.querySelector('.section-head a')?.getAttribute('href')).toBe('/planes/p/compromisos/C4/informes');
  });

  it.each([[{}, 'No quiere decir que no haya avance'], [{ hasMilestones: false }, 'La fuente no lista hitos'], [{ withdrawn: 2 }, 'fueron retirados']])('gives the reason where there is none: %o', async (given, words) =>
    expect(text(await section(given))).toContain(words));
});
