import { TestBed } from '@angular/core/testing';
import { THEME_KEY } from './theme';
import { ThemeSwitch } from './theme-switch';

async function switchIn(theme: string | null) {
  if (theme) document.documentElement.setAttribute('data-theme', theme);
  const fixture = TestBed.createComponent(ThemeSwitch);
  await fixture.whenStable();
  const select = (fixture.nativeElement as HTMLElement).querySelector('select') as HTMLSelectElement;
  return { select, choose: (value: string) => { select.value = value; select.dispatchEvent(new Event('change')); } };
}

describe('ThemeSwitch', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('data-theme');
    localStorage.clear();
  });

  it('shows what applies already', async () => {
    expect((await switchIn('dark')).select.value).toBe('dark');
  });

  it('applies a choice and keeps it', async () => {
    const { select, choose } = await switchIn(null);
    expect(select.value).toBe('system');
    choose('dark');
    expect(document.documentElement.getAttribute('data-theme')).toBe('dark');
    expect(localStorage.getItem(THEME_KEY)).toBe('dark');
  });

  it('goes back to what the device says', async () => {
    const { choose } = await switchIn('light');
    choose('system');
    expect(document.documentElement.hasAttribute('data-theme')).toBe(false);
    expect(localStorage.getItem(THEME_KEY)).toBe('system');
  });
});
