import { TestBed } from '@angular/core/testing';
import type { CitedEvidence, ManagedReport } from '@cumple/contracts/progress/progress-report';
import { ApiProblem } from '../../common/workspace/api-problem';
import { WorkspaceSession } from '../../common/workspace/workspace-session';
import { EvidenceWithdrawal } from './evidence-withdrawal';
import { ReviewClient } from './review-client';

const EVIDENCE = { id: 'G1-3', url: null, withdrawal: null } as CitedEvidence;
const REPORT = { id: 7, plan: 'p', state: 'published', publishedAt: '2026-03-01T12:00:00.000Z', evidence: [EVIDENCE] } as ManagedReport;
const GONE = { withdrawnAt: '2026-03-02T12:00:00.000Z', reason: 'Traía nombres de vecinos.' };

function shown({ evidence = EVIDENCE, report = REPORT, may = true, client = {} }: { evidence?: CitedEvidence; report?: ManagedReport; may?: boolean; client?: Partial<ReviewClient> } = {}) {
  TestBed.resetTestingModule().configureTestingModule({ providers: [{ provide: ReviewClient, useValue: client }, { provide: WorkspaceSession, useValue: { may: () => may } }] });
  const fixture = TestBed.createComponent(EvidenceWithdrawal);
  fixture.componentRef.setInput('report', report);
  fixture.componentRef.setInput('evidence', evidence);
  const withdrawn: unknown[] = [];
  fixture.componentInstance.withdrawn.subscribe((each) => withdrawn.push(each));
  fixture.detectChanges();
  const element = fixture.nativeElement as HTMLElement;
  const button = (label: string) => [...element.querySelectorAll('button')].filter((each) => each.textContent?.includes(label)).at(-1);
  return { fixture, element, withdrawn, button, words: () => element.textContent?.replace(/\s+/g, ' ').trim() ?? '' };
}

describe('taking evidence off the public', () => {
  beforeAll(() => {
    // jsdom has no dialogs.
    HTMLDialogElement.prototype.showModal ??= function open(this: HTMLDialogElement) { this.open = true; };
    HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) { this.open = false; };
  });

  const ask = async (page: ReturnType<typeof shown>, reason: string) => {
    page.button('Retirar de lo público')?.click();
    await page.fixture.whenStable();
    const area = page.element.querySelector('textarea') as HTMLTextAreaElement;
    area.value = reason;
    area.dispatchEvent(new Event('input'));
    page.button('Retirar de lo público')?.click();
    await page.fixture.whenStable();
    page.fixture.detectChanges();
  };

  it('asks for a public reason, and hands on what the server answers', async () => {
    const sent: unknown[] = [];
    const withdrawEvidence = (...[plan, id, reason]: Parameters<ReviewClient['withdrawEvidence']>) => {
      sent.push([plan, id, reason]);
      return Promise.resolve({ ...EVIDENCE, withdrawal: { ...GONE, reason } });
    };
    const page = shown({ client: { withdrawEvidence } });
    await ask(page, '  ');
    expect([sent, page.withdrawn]).toEqual([[], []]);
    await ask(page, ' Traía nombres. ');
    expect([sent, page.withdrawn]).toEqual([[['p', 'G1-3', 'Traía nombres.']], [expect.objectContaining({ id: 'G1-3', withdrawal: { ...GONE, reason: 'Traía nombres.' } })]]);
  });

  it('keeps the reason and says what the server says where it refuses', async () => {
    const page = shown({ client: { withdrawEvidence: () => Promise.reject(new ApiProblem(409, null)) } });
    await ask(page, 'Traía nombres.');
    expect([page.withdrawn, page.element.querySelector('textarea')?.value]).toEqual([[], 'Traía nombres.']);
  });

  it('is offered of what a published report showed alone, and to who may', () => {
    expect(shown().words()).toContain('Retirar de lo público: G1-3');
    expect(shown({ may: false }).words()).toBe('');
    expect(shown({ report: { ...REPORT, state: 'submitted', publishedAt: null } }).words()).toBe('');
  });

  it('tells whoever reviews a report that cites it again', () => {
    const page = shown({ evidence: { ...EVIDENCE, withdrawal: GONE }, report: { ...REPORT, state: 'submitted', publishedAt: null } });
    expect(page.words()).toMatch(/^Retirada de lo público el .+ Motivo público: «Traía nombres de vecinos.» Publicar este informe no la vuelve a mostrar\.$/);
    expect(page.element.querySelector('button')).toBeNull();
  });
});
