import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { COMPLETION_LEVELS } from '@cumple/domain/commitments/completion-level';
import { FINDING_CODES } from '@cumple/domain/self-assessment/finding';
import { levelName } from '../commitments/level-name';
import { MethodPage } from './method-page';

async function shown() {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  const fixture = TestBed.createComponent(MethodPage);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('MethodPage', () => {
  it('explains every level and every finding that the site can show', async () => {
    const page = await shown();
    const levels = page.querySelector('web-method-levels')?.textContent ?? '';
    for (const level of COMPLETION_LEVELS) expect(levels).toContain(levelName(level));
    expect([...page.querySelectorAll('code')].map((code) => code.textContent)).toEqual([...FINDING_CODES]);
  });

  it('every entry of its contents leads to a heading of the page', async () => {
    const page = await shown();
    const targets = [...page.querySelectorAll('.contents a')].map((link) => link.getAttribute('href')?.split('#')[1] ?? '');
    expect(targets).toHaveLength(8);
    for (const target of targets) expect(page.querySelector(`h2#${target}`)).not.toBeNull();
  });

  it('leads to the API', async () => {
    expect((await shown()).querySelector('#seguir')?.closest('section')?.querySelector('.btn')?.getAttribute('href')).toBe('/api/v1/docs');
  });
});
