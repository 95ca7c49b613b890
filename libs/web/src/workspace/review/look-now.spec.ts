import { TestBed } from '@angular/core/testing';
import type { CitedEvidence, ManagedReport } from '@cumple/contracts/progress/progress-report';
import { ApiProblem } from '../../common/workspace/api-problem';
import { LookNow } from './look-now';
import { ReviewClient } from './review-client';

const EVIDENCE = { id: 'G1-3', url: 'https://agua.example.org/a', state: 'unchecked', lookedAt: null } as CitedEvidence;
const REPORT = { id: 7, plan: 'p', version: 1, evidence: [EVIDENCE], checks: [] as ManagedReport['checks'] } as ManagedReport;
const SEEN = { ...EVIDENCE, state: 'opens', lookedAt: '2026-03-01T12:00:00.000Z' } as CitedEvidence;

/** A server on which somebody looks after so many readings. */
function shown(client: Partial<ReviewClient>) {
  TestBed.configureTestingModule({ providers: [{ provide: ReviewClient, useValue: client }] });
  const fixture = TestBed.createComponent(LookNow);
  fixture.componentRef.setInput('report', REPORT);
  fixture.componentRef.setInput('evidence', EVIDENCE);
  const seen: ManagedReport[] = [];
  fixture.componentInstance.seen.subscribe((report) => seen.push(report));
  fixture.detectChanges();
  const element = fixture.nativeElement as HTMLElement;
  const said = () => {
    fixture.detectChanges();
    return element.querySelector('[role=status]')?.textContent ?? '';
  };
  return { fixture, seen, said, press: () => element.querySelector('button')?.click() };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('“check now”', () => {
  it('asks once, says what will happen, and shows what was seen as soon as somebody looked', async () => {
    const asked: string[] = [];
    const answers = [REPORT, { ...REPORT, version: 2, evidence: [SEEN], checks: [{ code: 'evidence-not-checked', field: null, detail: null } as const] }];
    const page = shown({ askForLook: (plan, id) => Promise.resolve(void asked.push(`${plan} ${id}`) as never), one: () => Promise.resolve(answers.shift() as ManagedReport) });
    page.press();
    page.press();
    await jest.advanceTimersByTimeAsync(15_000);
    expect([asked, page.said(), page.seen]).toEqual([['p G1-3'], expect.stringContaining('Se pidió.'), []]);
    await jest.advanceTimersByTimeAsync(15_000);
    expect(page.said()).toBe('Se acaba de comprobar.');
    // The version stays that of what was read: a decision about another is refused.
    expect(page.seen).toEqual([{ ...REPORT, evidence: [SEEN], checks: [{ code: 'evidence-not-checked', field: null, detail: null }] }]);
  });

  it('says what the server says where it can’t be asked', async () => {
    const page = shown({ askForLook: () => Promise.reject(new ApiProblem(429, null)) });
    page.press();
    await jest.advanceTimersByTimeAsync(0);
    expect(page.said()).toContain('Espere unos minutos');
  });

  it('asks no more once its page is left', async () => {
    let readings = 0;
    const page = shown({ askForLook: () => Promise.resolve({} as never), one: () => {
      readings += 1;
      return Promise.resolve(REPORT);
    } });
    page.press();
    await jest.advanceTimersByTimeAsync(15_000);
    page.fixture.destroy();
    await jest.advanceTimersByTimeAsync(600_000);
    expect(readings).toBe(1);
  });
});
