import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { AssessmentView } from '@cumple/contracts/assessments/assessment';
import { AssessorPlot } from './assessor-plot';
import { disputeOf, disputeText } from './dispute';
import { judgementsOf, spanOf } from './judgements';
import { levelHistory } from './level-history';

const said = (fields: Partial<AssessmentView>): AssessmentView => ({
  kind: 'declared', organisation: 'Ministerio A', isLeadInstitution: true, level: 'limited', assessedOn: '2026-03-01', justification: null, source: 'Oficio', ...fields,
});
const NEWEST_FIRST = [
  said({ kind: 'irm', organisation: 'MRI', assessedOn: '2026-04-09' }),
  said({ kind: 'civil-society', organisation: 'Red', level: 'substantial', assessedOn: '2026-04-08' }),
  said({ level: 'complete', assessedOn: '2026-03-27' }),
  said({ level: 'not-started', assessedOn: '2025-09-30' }),
];

describe('judgements', () => {
  it('count each organisation’s latest and keep what it said before', () => {
    const { latest, earlier } = judgementsOf(NEWEST_FIRST);
    expect(latest.map(({ organisation, level }) => `${organisation} ${level}`)).toEqual(['Ministerio A complete', 'Red substantial', 'MRI limited']);
    expect(earlier).toEqual([NEWEST_FIRST[3]]);
  });

  it('span from the lowest to the highest on the scale', () => {
    expect(spanOf(judgementsOf(NEWEST_FIRST).latest)).toEqual({ lowest: 1, highest: 3 });
    expect(spanOf([said({}), said({ kind: 'irm', level: 'no-evidence' })])).toBeNull();
  });
});

describe('a dispute', () => {
  it.each<[string, Parameters<typeof disputeOf>, string | null]>([
    ['lower', ['complete', [{ level: 'limited' }, { level: 'complete' }]], 'En disputa: otros evaluadores ponen un nivel menor (1 de 2)'],
    ['higher', ['limited', [{ level: 'complete' }]], 'En disputa: otros evaluadores ponen un nivel mayor (1 de 1)'],
    ['either', ['substantial', [{ level: 'limited' }, { level: 'complete' }]], 'En disputa: otros evaluadores ponen otro nivel (2 de 2)'],
    ['no other level', ['limited', [{ level: 'limited' }]], null],
    ['nothing declared', [null, [{ level: 'limited' }]], null],
    ['off the scale', ['limited', [{ level: 'no-evidence' }]], null],
  ])('%s', (_, given, text) => {
    const dispute = disputeOf(...given);
    expect(dispute && disputeText(dispute)).toBe(text);
  });
});

describe('levelHistory', () => {
  it('steps from one judgement to the next and holds the last', () => {
    const [, , ministry] = levelHistory(NEWEST_FIRST, '2026-04-14');
    expect(ministry).toEqual({
      organisation: 'Ministerio A', kind: 'declared',
      corners: [{ day: '2025-09-30', step: 0 }, { day: '2026-03-27', step: 0 }, { day: '2026-03-27', step: 3 }, { day: '2026-04-14', step: 3 }],
    });
  });

  it('is empty while every organisation judged once', () => expect(levelHistory(NEWEST_FIRST.slice(0, 3), '2026-04-14')).toEqual([]));
});

describe('AssessorPlot', () => {
  async function rows(latest: AssessmentView[]) {
    TestBed.resetTestingModule().configureTestingModule({ providers: [{ provide: LOCALE_ID, useValue: 'es-GT' }] });
    const fixture = TestBed.createComponent(AssessorPlot);
    fixture.componentRef.setInput('latest', latest);
    await fixture.whenStable();
    return [...(fixture.nativeElement as HTMLElement).querySelectorAll('tbody tr')];
  }

  it('says each level in words where its mark stands, within the band', async () => {
    const [ministry, , irm] = await rows(judgementsOf(NEWEST_FIRST).latest);
    expect(ministry?.querySelector('th')?.textContent).toContain('AutoevaluaciónMinisterio A · 27/03/2026');
    expect([...(ministry?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent?.trim())).toEqual(['', '', '', 'Completo']);
    expect([...(irm?.querySelectorAll('td') ?? [])].map((cell) => cell.className)).toEqual(['', 'range', 'range', 'range']);
  });

  it('keeps what is off the scale in words beside it', async () => {
    const [row] = await rows([said({ kind: 'irm', organisation: 'MRI', level: 'no-evidence' })]);
    expect(row?.querySelector('td[colspan]')?.textContent).toContain('Sin evidencia');
  });
});
