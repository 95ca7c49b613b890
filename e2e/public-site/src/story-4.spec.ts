import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { violations } from '../../support/axe';
import { takePackage } from '../../support/evidence-package';
import { REAL } from '../../support/pages';
import { expect, test } from '../../support/watched-page';

test('the evidence of S19 is taken along with one click: every address, with what was seen of it', async ({ page }, info) => {
  await page.goto(`${REAL}/compromisos/S19`);
  const shown = await page.locator('.evidence > li').evaluateAll((items) => items.map((item) => ({ id: item.id.replace('evidencia-', ''), url: item.querySelector('a')?.getAttribute('href') ?? null })));
  const { tells, changed } = await takePackage(page, info.outputPath('package'));
  expect(shown.length).toBeGreaterThan(0);
  expect(tells.evidence.map(({ id, url }) => ({ id, url }))).toEqual(shown);
  expect([tells.commitment.code, changed]).toEqual(['S19', []]);
});

test('its pages are read from a disk, without a network, in both languages and by everybody', async ({ page, context }, info) => {
  await page.goto(`${REAL}/compromisos/S19`);
  const { folder, tells } = await takePackage(page, info.outputPath('package'));
  await context.setOffline(true);
  for (const [file, language, lost] of [['LEEME.html', 'es', 'Lo que se perdió'], ['README.html', 'en', 'What is lost']] as const) {
    await page.goto(pathToFileURL(join(folder, file)).href);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { level: 2, name: lost })).toBeVisible();
    await expect(page.locator('article')).toHaveCount(tells.evidence.length);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});
