import { REAL } from '../../support/pages';
import { expect, hydrated, test } from '../../support/watched-page';

const LIST = `${REAL}/compromisos`;

test('the figure of complete commitments leads to its 28 rows, each with who declares it', async ({ page }) => {
  await page.goto('/');
  await hydrated(page);
  const figure = page.locator('.proof .headline a, .proof a').first();
  await expect(figure).toContainText('28');
  await figure.click();
  await expect(page).toHaveURL(new RegExp(`${LIST}\\?level=complete`));
  await expect(page.locator('main').getByRole('heading', { name: /^28 / })).toBeVisible();
  await expect(page.locator('main table.table tr.item').filter({ hasText: 'Completo' })).toHaveCount(28);
});

test('the home page says what is declared, by whom, and what nobody else confirms', async ({ page }) => {
  await page.goto('/');
  const main = page.locator('main');
  await expect(main).toContainText(/28\s*(de|\/)\s*48/);
  await expect(main).toContainText(/18\s*(de|\/)\s*22/);
  await expect(main).toContainText(/10\s*(de|\/)\s*26/);
  await expect(main).toContainText(/29/);
  await expect(main).toContainText(/juez y parte/i);
});

test('the report’s own contradiction is in sight', async ({ page }) => {
  await page.goto('/');
  const finding = page.locator('.callout.warn').first();
  for (const figure of ['14', '6', '15', '5']) await expect(finding).toContainText(new RegExp(`\\b${figure}\\b`));
});

test('the 29 where judge and party are one are a list', async ({ page }) => {
  await page.goto(`${LIST}?judgeAndParty=true`);
  await expect(page.locator('main').getByRole('heading', { name: /^29 / })).toBeVisible();
});

test('nothing is called late where the source does not say what its dates mean', async ({ page }) => {
  await page.goto(LIST);
  await expect(page.locator('main .tag.late')).toHaveCount(0);
  await expect(page.locator('main')).not.toContainText(/con atraso de/);
});
