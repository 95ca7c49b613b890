import type { Page } from '@playwright/test';
import { DEMONSTRATION, REAL } from '../../support/pages';
import { expect, hydrated, test } from '../../support/watched-page';

/** A mark that a page loses when it is loaded anew. */
const mark = (page: Page) => page.evaluate(() => void (document.documentElement.dataset['visit'] = 'same'));
const sameVisit = (page: Page) => page.evaluate(() => document.documentElement.dataset['visit'] === 'same');

async function opened(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await hydrated(page);
  await mark(page);
}

test('the charts of a plan are drawn where they come into sight, on the first page of a visit and on later ones', async ({ page }) => {
  await opened(page, DEMONSTRATION);
  await expect(page.locator('web-milestone-series-chart, web-policy-area-chart')).toHaveCount(0);
  for (const drawn of ['by the server', 'here']) {
    await test.step(drawn, async () => {
      await page.locator('web-milestones-over-time figure').scrollIntoViewIfNeeded();
      await expect(page.locator('web-milestone-series-chart svg').first()).toBeAttached();
      await page.getByRole('heading', { name: 'Por eje de trabajo' }).evaluate((heading) => heading.scrollIntoView());
      await expect(page.locator('web-policy-area-chart svg').first()).toBeAttached();
    });
    await page.getByRole('link', { name: 'Planes', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Planes' })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'Por eje de trabajo' })).toBeAttached();
  }
  expect(await sameVisit(page)).toBe(true);
});

for (const [from, link, to] of [
  [DEMONSTRATION, 'a.unit', /\/compromisos\/C\d+$/],
  [`/en${DEMONSTRATION}`, 'a.unit', /\/en\/.+\/compromisos\/C\d+$/],
  [`${REAL}/compromisos/S19`, '[aria-labelledby="cambios"] a', /\/historial$/],
] as const) {
  test(`links of what the server drew lead on without loading the site anew: ${from}`, async ({ page }) => {
    await opened(page, from);
    await page.locator(link).first().click();
    await expect(page).toHaveURL(to);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await sameVisit(page)).toBe(true);
  });
}
