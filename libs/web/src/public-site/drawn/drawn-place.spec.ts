import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import { DrawnParts, bodyName } from './drawn-parts';
import { DrawnPlace } from './drawn-place';

const commitment = (code: string) =>
  ({ plan: 'p', code, summarised: false, milestones: [], progress: null, asOf: '2026-01-01', timeZone: 'America/Guatemala', evidence: [], findings: [], amendments: [], baseline: null, approvedOn: null, objective: `De ${code}` }) as unknown as Commitment;

const prepare = (of: Commitment) => TestBed.inject(DrawnParts).prepare('commitment', bodyName(of));
const show = ({ componentRef }: ComponentFixture<DrawnPlace>, of: Commitment) => {
  componentRef.setInput('name', bodyName(of));
  componentRef.setInput('inputs', { commitment: of });
};

async function place(of: Commitment) {
  const fixture = TestBed.createComponent(DrawnPlace);
  fixture.componentRef.setInput('kind', 'commitment');
  show(fixture, of);
  await fixture.whenStable();
  return fixture;
}

describe('DrawnPlace', () => {
  beforeEach(() => TestBed.configureTestingModule({ providers: [provideRouter([])] }));
  afterEach(() => document.querySelectorAll('[data-drawn]').forEach((element) => element.remove()));

  it('keeps what the server drew, without the code that draws it, until another commitment is shown', async () => {
    document.body.insertAdjacentHTML('beforeend', '<div data-drawn="commitment/p/C1"><p>Como lo envió el servidor</p></div>');
    await prepare(commitment('C1'));
    expect(TestBed.inject(DrawnParts).component('commitment')).toBeNull();
    const fixture = await place(commitment('C1'));
    const element = fixture.nativeElement as HTMLElement;
    expect([element.getAttribute('data-drawn'), element.textContent]).toEqual(['commitment/p/C1', 'Como lo envió el servidor']);
    await prepare(commitment('C2'));
    show(fixture, commitment('C2'));
    await fixture.whenStable();
    expect(element.getAttribute('data-drawn')).toBe('commitment/p/C2');
    expect(element.textContent).toContain('De C2');
    expect(element.textContent).not.toContain('Como lo envió');
  });

  describe('a link that the server drew', () => {
    beforeEach(() => TestBed.resetTestingModule().configureTestingModule({ providers: [provideRouter([{ path: '**', children: [] }])] }));

    /** Clicks the link within a kept body; answers where the router is then, and whether the browser would follow the link itself. */
    async function clicked(attributes: string, init: MouseEventInit = {}) {
      document.body.insertAdjacentHTML('beforeend', `<div data-drawn="commitment/p/C1"><p><a ${attributes}><b>Historial</b></a></p></div>`);
      await TestBed.inject(Router).navigateByUrl('/planes/p/compromisos/C1');
      await prepare(commitment('C1'));
      const fixture = await place(commitment('C1'));
      document.body.appendChild(fixture.nativeElement as HTMLElement);
      const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
      let left = false;
      document.body.addEventListener('click', (late) => {
        left = !late.defaultPrevented;
        late.preventDefault();
      }, { once: true });
      (fixture.nativeElement as HTMLElement).querySelector('b')?.dispatchEvent(event);
      await fixture.whenStable();
      return [TestBed.inject(Router).url, left];
    }

    it('leads on through the router', async () => {
      expect(await clicked('href="/planes/p/compromisos/C1/historial?x=1#C1-2"')).toEqual(['/planes/p/compromisos/C1/historial?x=1#C1-2', false]);
    });

    it.each([
      ['to a part of the page', 'href="/planes/p/compromisos/C1#evidencia"', {}],
      ['to a file', 'href="/api/v1/evidence-files/1/a.pdf" download', {}],
      ['to another site', 'href="https://example.org/planes"', {}],
      ['that is opened beside', 'href="/metodo" target="_blank"', {}],
      ['with a key held', 'href="/metodo"', { ctrlKey: true }],
      ['with the middle button', 'href="/metodo"', { button: 1 }],
    ])('%s is the browser’s', async (_, attributes, init) => {
      expect(await clicked(attributes, init)).toEqual(['/planes/p/compromisos/C1', true]);
    });
  });

  it('draws a commitment that no server drew', async () => {
    await prepare(commitment('C1'));
    expect(((await place(commitment('C1'))).nativeElement as HTMLElement).textContent).toContain('De C1');
  });
});
