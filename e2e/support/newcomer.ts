import type { Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { invitationFor } from './invitation';
import { expect } from './watched-page';

export const PASSWORD = 'nueve faroles bajo la lluvia';

/** Somebody of an office that is new, whom the operator makes a point of contact: the path of the invitation. */
export function appoint(email: string, ...more: string[]): string {
  const office = ['--institution', 'oficina-de-ensayo', '--institution-name', 'Oficina de Ensayo', '--jurisdiction', 'XX:República de Ejemplo'];
  return invitationFor(email, `Contacto ${email}`, ...office, ...more);
}

export const codeOf = (secret: string, shift = 0): string => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + shift * 1_000 });

/** From the invitation's page to the second factor's set-up. */
export async function accept(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link);
  await page.locator('#name').fill(name);
  await page.locator('#password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/activar-segundo-factor/);
}

/** Sets the second factor up, and comes home: the secret and the recovery codes. */
export async function setUp(page: Page): Promise<{ secret: string; recoveryCodes: string[] }> {
  await page.getByRole('button', { name: /^(Comenzar|Begin)$/ }).click();
  const secret = (await page.locator('code.key').innerText()).replaceAll(' ', '');
  await page.locator('#setup-code').fill(codeOf(secret));
  await page.keyboard.press('Enter');
  await expect(page.locator('.codes li')).toHaveCount(10);
  const recoveryCodes = await page.locator('.codes li').allInnerTexts();
  await page.getByRole('button', { name: /Ya los guardé|I have kept them/ }).click();
  await expect(page.getByRole('button', { name: /^(Salir|Sign out)$/ })).toBeVisible();
  return { secret, recoveryCodes };
}

export async function signInWith(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.locator('#email').fill(email);
  await page.locator('#password').fill(password);
  await page.keyboard.press('Enter');
}

/** Until the door is there: whoever goes elsewhere at once may leave before the server heard of it. */
export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Salir|Sign out)$/ }).click();
  await expect(page).toHaveURL(/\/espacio\/ingresar/);
  await expect(page.locator('#email')).toBeVisible();
}
