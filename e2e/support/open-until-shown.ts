import type { Locator, Page } from '@playwright/test';
import { expect } from './watched-page';

/** Opens a page that follows a deed soon, not at once – letters, notices, a public page the browser already holds –, anew until this stands on it. */
export async function openUntilShown(page: Page, path: string, what: Locator): Promise<void> {
  await expect(async () => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await what.count(), `${what} on ${path}`).toBeGreaterThan(0);
  }).toPass();
}
