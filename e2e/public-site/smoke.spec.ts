import { expect, test } from '@playwright/test';

test('the home page opens, in Spanish, under the product’s name', async ({ page }) => {
  const answer = await page.goto('/');
  expect(answer?.status()).toBe(200);
  await expect(page).toHaveTitle(/Cumple/);
  await expect(page.locator('html')).toHaveAttribute('lang', /^es/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
