import type { BrowserContext, Page } from '@playwright/test';

/** Counts what somebody taps or clicks in all tabs of a browser from now on. */
export async function countTaps(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    addEventListener('pointerdown', ({ isTrusted }) => isTrusted && localStorage.setItem('taps', String(Number(localStorage.getItem('taps')) + 1)), true);
  });
}

export async function tapsOf(page: Page): Promise<number> {
  return page.evaluate(() => Number(localStorage.getItem('taps')));
}
