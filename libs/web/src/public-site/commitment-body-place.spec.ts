import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import { CommitmentBodyPart } from './commitment-body-part';
import { CommitmentBodyPlace } from './commitment-body-place';

const commitment = (code: string) =>
  ({ plan: 'p', code, summarised: false, milestones: [], progress: null, asOf: '2026-01-01', timeZone: 'America/Guatemala', evidence: [], findings: [], amendments: [], baseline: null, approvedOn: null, objective: `De ${code}` }) as unknown as Commitment;

async function place(of: Commitment) {
  const fixture = TestBed.createComponent(CommitmentBodyPlace);
  fixture.componentRef.setInput('commitment', of);
  await fixture.whenStable();
  return fixture;
}

describe('CommitmentBodyPlace', () => {
  beforeEach(() => TestBed.configureTestingModule({ providers: [provideRouter([])] }));
  afterEach(() => document.querySelectorAll('[data-body-of]').forEach((element) => element.remove()));

  it('keeps what the server drew, without the code that draws it, until another commitment is shown', async () => {
    document.body.insertAdjacentHTML('beforeend', '<div data-body-of="p/C1"><p>Como lo envió el servidor</p></div>');
    const part = TestBed.inject(CommitmentBodyPart);
    await part.prepare(commitment('C1'));
    expect(part.component).toBeNull();
    const fixture = await place(commitment('C1'));
    const element = fixture.nativeElement as HTMLElement;
    expect([element.getAttribute('data-body-of'), element.textContent]).toEqual(['p/C1', 'Como lo envió el servidor']);
    await part.prepare(commitment('C2'));
    fixture.componentRef.setInput('commitment', commitment('C2'));
    await fixture.whenStable();
    expect(element.getAttribute('data-body-of')).toBe('p/C2');
    expect(element.textContent).toContain('De C2');
    expect(element.textContent).not.toContain('Como lo envió');
  });

  it('draws a commitment that no server drew', async () => {
    await TestBed.inject(CommitmentBodyPart).prepare(commitment('C1'));
    expect(((await place(commitment('C1'))).nativeElement as HTMLElement).textContent).toContain('De C1');
  });
});
