import { REAL, inLanguage } from '../../support/pages';
import { expect, hydrated, test } from '../../support/watched-page';

const LIST = `${REAL}/compromisos`;

test('the other language has the same address, filters included', async ({ page }) => {
  await page.goto(`${LIST}?level=limited`);
  await page.getByRole('link', { name: 'English' }).first().click();
  await expect(page).toHaveURL(inLanguage('en', `${LIST}?level=limited`));
  await page.getByRole('link', { name: 'Español' }).first().click();
  await expect(page).toHaveURL(`${LIST}?level=limited`);
});

test('what a shared link carries besides is ignored, and the canonical address is plain', async ({ page }) => {
  const answer = await page.goto(`${LIST}?utm_source=correo&level=excelente&page=x`);
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole('heading', { name: /48/ }).first()).toBeVisible();
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`${LIST}$`));
});

for (const path of ['/planes/nada', `${REAL}/compromisos/Z99`, '/instituciones/nadie']) {
  test(`${path} is not found, and says where to go`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Esta página no existe');
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await expect(page).toHaveURL(path);
  });
}

test('a code is found in any case, under its one address', async ({ page }) => {
  await page.goto(`${REAL}/compromisos/s19`);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`${REAL}/compromisos/S19$`));
});

test('going back brings the filters back', async ({ page }) => {
  await page.goto(`${LIST}?level=limited`);
  await hydrated(page);
  const found = page.locator('main').getByRole('heading', { name: /5/ }).first();
  await expect(found).toBeVisible();
  await page.locator(`main a[href*="${LIST}/"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`${LIST}/[GS]\\d+`));
  await page.goBack();
  await expect(page).toHaveURL(`${LIST}?level=limited`);
  await expect(found).toBeVisible();
  await expect(page.locator('input[name=level][value=limited]').first()).toBeChecked();
});
