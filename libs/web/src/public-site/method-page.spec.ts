import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { THRESHOLDS } from '@cumple/domain/common/thresholds';
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
    expect(targets).toHaveLength(11);
    for (const target of targets) expect(page.querySelector(`h2#${target}`)).not.toBeNull();
  });

  it('works its example out by the rule that counts the real plans', async () => {
    const example = (await shown()).querySelector('web-method-progress')?.textContent ?? '';
    for (const words of ['3 ÷ 6 = 50 %', '(1 + 1 + 2) ÷ (1 + 1 + 2 + 2 + 1 + 1) = 4 ÷ 8 = 50 %', '4 ÷ 8 = 50 %', '4 ÷ 8 + 1 ÷ 2 = 1', '1 ÷ 2.']) expect(example).toContain(words);
  });

  it('shows every threshold with its value in force', async () => {
    const rows = [...(await shown()).querySelectorAll('web-method-thresholds tbody tr')].map(({ textContent }) => textContent ?? '');
    expect(rows).toHaveLength(Object.keys(THRESHOLDS).length);
    for (const value of Object.values(THRESHOLDS).flat()) expect(rows.join(' ')).toContain(value < 1 ? `${value * 100} %` : String(value));
  });

  it('leads to the API', async () => {
    expect((await shown()).querySelector('#seguir')?.closest('section')?.querySelector('.btn')?.getAttribute('href')).toBe('/api/v1/docs');
  });
});
