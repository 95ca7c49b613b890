import type { Locator, Page } from '@playwright/test';
import { openUntilShown } from './open-until-shown';

/** The last letter to somebody, where nothing sends mail: on the page of who reads the outgoing mail and hands it on. */
export async function letterTo(page: Page, address: string): Promise<Locator> {
  const letter = page.getByRole('listitem').filter({ hasText: address }).first();
  await openUntilShown(page, '/espacio/correo', letter);
  return letter;
}

/** The link that it holds. */
export async function linkFor(page: Page, address: string): Promise<string> {
  return (await letterTo(page, address)).getByLabel('Vínculo').inputValue();
}
