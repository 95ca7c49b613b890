import type { Page } from '@playwright/test';
import { REAL } from '../../support/pages';
import { expect, hydrated, test } from '../../support/watched-page';

const LIST = `${REAL}/compromisos`;

async function tabTo(page: Page, selector: string): Promise<void> {
  const target = page.locator(`${selector}:focus`);
  for (let presses = 0; presses < 80 && (await target.count()) === 0; presses++) await page.keyboard.press('Tab');
  await expect(target).toHaveCount(1);
}

const outline = (page: Page) => page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);

test('the first key leads over the header to the content', async ({ page }) => {
  await page.goto('/');
  await hydrated(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Ir al contenido' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Ir al contenido' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('the list is filtered and a commitment opened without a pointer', async ({ page }) => {
  await page.goto(LIST);
  await hydrated(page);
  await tabTo(page, 'input[name=level][value=limited]');
  expect(await outline(page)).not.toBe('none');
  await page.keyboard.press('Space');
  await tabTo(page, 'main form button');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/level=limited/);
  await expect(page.locator('main').getByRole('heading', { name: /^5 / })).toBeVisible();
  await tabTo(page, `main a[href*="${LIST}/"]`);
  expect(await outline(page)).not.toBe('none');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${LIST}/[GS]\\d+`));
  await expect(page.locator('main')).toBeFocused();
});
