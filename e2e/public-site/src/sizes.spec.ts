import type { Page } from '@playwright/test';
import { DEMONSTRATION, REAL } from '../../support/pages';
import { expect, hydrated, test } from '../../support/watched-page';

const MOST_BYTES = 120_000;
const CHART_CODE = /d3-|ngx-charts/;

/** Scripts that a page asks for until it works, with their size on the way and their text. */
async function scriptsOf(page: Page, path: string): Promise<{ bytes: number; text: string }[]> {
  const answers: Promise<{ bytes: number; text: string }>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    answers.push(response.request().sizes().then(async ({ responseBodySize }) => ({ bytes: responseBodySize, text: await response.text() })));
  });
  await page.goto(path, { waitUntil: 'load' });
  await hydrated(page);
  return Promise.all(answers);
}

for (const path of ['/', `${REAL}/compromisos`, `${REAL}/compromisos/S19`, `${DEMONSTRATION}/compromisos/C4`, `${DEMONSTRATION}/compromisos/C3/informes`, DEMONSTRATION, '/instituciones', '/metodo']) {
  test(`${path} works with at most 120 kB of scripts`, async ({ page }) => {
    const scripts = await scriptsOf(page, path);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(MOST_BYTES);
  });
}

for (const path of ['/instituciones', '/metodo', '/planes']) {
  test(`${path} shows no chart and loads no code for one`, async ({ page }) => {
    expect((await scriptsOf(page, path)).filter(({ text }) => CHART_CODE.test(text))).toEqual([]);
  });
}
