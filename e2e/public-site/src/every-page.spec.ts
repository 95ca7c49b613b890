import { violations } from '../../support/axe';
import { PAGES, inLanguage } from '../../support/pages';
import { expect, hydrated, test } from '../../support/watched-page';

for (const language of ['es', 'en'] as const) {
  for (const { name, path, status = 200, demonstration = false } of PAGES) {
    test(`${name}, ${language}: opens quietly, for everybody`, async ({ page, watch }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      const answer = await page.goto(inLanguage(language, path));
      expect(answer?.status()).toBe(status);
      await expect(page.locator('html')).toHaveAttribute('lang', language === 'es' ? /^es/ : /^en/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.locator('.demo-flag')).toHaveCount(demonstration ? 1 : 0);
      await hydrated(page);
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(watch.problems).toEqual([]);
      expect(watch.apiCalls).toEqual([]);
    });
  }
}
