import type { Page } from '@playwright/test';

/** The link of the last mail to somebody, where nothing sends mail: who reads the outgoing mail hands it on. */
export async function linkFor(page: Page, address: string): Promise<string> {
  await page.goto('/espacio/correo');
  return page.getByRole('listitem').filter({ hasText: address }).first().getByLabel('Vínculo').inputValue();
}
