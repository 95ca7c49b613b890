import { violations } from '../../support/axe';
import { inLanguage } from '../../support/pages';
import { signIn } from '../../support/sign-in';
import { expect, test } from '../../support/watched-page';

const PLAN = '/espacio/planes/demo-2025-2027';
const ROUNDS = '/espacio/cortes/demo-2025-2027';
const PAGES = [
  '/espacio/planes', '/espacio/planes/nuevo', PLAN, `${PLAN}/compromisos`, `${PLAN}/compromisos/nuevo`, `${PLAN}/compromisos/C5`,
  '/espacio', '/espacio/cortes', `${ROUNDS}/nuevo`, `${ROUNDS}/2`, `${ROUNDS}/2/editar`, '/espacio/revision', '/espacio/informes-enviados',
];

for (const language of ['es', 'en'] as const) {
  for (const path of PAGES) {
    test(`${path}, ${language}: suits everybody`, async ({ page, watch }) => {
      test.slow();
      await signIn(page, 'contacto', language);
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(inLanguage(language, path));
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await violations(page)).toEqual([]);
        }
        await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      expect(watch.problems).toEqual([]);
    });
  }
}

test('dialogs and the milestone form suit everybody too', async ({ page }) => {
  await signIn(page, 'contacto');
  await page.goto(`${PLAN}/compromisos/C5`);
  await page.getByRole('button', { name: 'Retirar el compromiso' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Retirar para siempre' }).click();
  await expect(page.getByRole('dialog').getByRole('alert').first()).toContainText('Falta este dato.');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Agregar hito' }).click();
  await expect(page.getByRole('heading', { name: 'Hito nuevo' })).toBeFocused();
  expect(await violations(page)).toEqual([]);
});

test('who may only read sees the commitment, and nothing to press', async ({ page }) => {
  await signIn(page, 'moderacion');
  await page.goto(`${PLAN}/compromisos/C5`);
  await expect(page.getByLabel('Objetivo')).toBeDisabled();
  await expect(page.getByRole('button', { name: /Guardar|Retirar|Agregar/ })).toHaveCount(0);
});
