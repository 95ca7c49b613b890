import type { Page } from '@playwright/test';
import { expect } from './watched-page';
import { inLanguage } from './pages';

const WORDS = { es: { send: 'Ingresar', out: 'Salir' }, en: { send: 'Sign in', out: 'Sign out' } } as const;

/** Signs in with an account of the demonstration, by the name of its address: `contacto`, `enlace-hacienda` … */
export async function signIn(page: Page, name: string, language: 'es' | 'en' = 'es'): Promise<void> {
  await page.goto(inLanguage(language, '/espacio/ingresar'));
  await page.getByRole('button', { name: new RegExp(`${name}@demo`) }).click();
  await page.locator('main').getByRole('button', { name: WORDS[language].send, exact: true }).first().click();
  await expect(page.getByRole('button', { name: WORDS[language].out })).toBeVisible();
}

/** The password that all accounts of the demonstration share here, as the sign-in page tells it. */
export function demonstrationPassword(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const session = (await (await fetch('/api/v1/workspace/session')).json()) as { offers: { demonstrationAccounts: { password: string }[] } };
    return session.offers.demonstrationAccounts[0]?.password ?? '';
  });
}
