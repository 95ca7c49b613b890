import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { workspace } from '../../tools/lib/workspace.mjs';
import { expect } from './watched-page';

/** The link in what the operator's command prints: an invitation to be point of contact of all plans. */
function invitation(baseURL: string): string {
  const id = randomUUID().slice(0, 8);
  const env = { ...process.env, CUMPLE_DATA_DIR: process.env['CUMPLE_E2E_DATA'], PUBLIC_URL: baseURL };
  const args = ['tools/run-tool.mjs', 'account', 'point-of-contact', '--email', `coordina-${id}@example.org`, '--post', `Coordinación ${id}`, '--institution', 'xe-oga', '--another'];
  const said = execFileSync(process.execPath, args, { cwd: workspace, env, encoding: 'utf8' });
  return /https?:\S+#\S+/.exec(said)?.[0] ?? '';
}

/** Signs in a new point of contact of all plans: invitation, password, second factor. */
export async function signInAsAdministrator(page: Page, baseURL: string): Promise<void> {
  await page.goto(invitation(baseURL));
  await page.getByLabel('Su nombre').fill('Coordinación de prueba');
  await page.getByLabel('Elija una contraseña').fill('una frase larga y sin dueño 2026');
  await page.getByRole('button', { name: 'Aceptar' }).click();
  await page.getByRole('button', { name: 'Comenzar' }).click();
  const secret = await page.locator('code').first().innerText();
  await page.getByLabel('Código de verificación').fill(new TOTP({ secret: Secret.fromBase32(secret.replace(/\s/g, '')) }).generate());
  await page.getByRole('button', { name: 'Activar' }).click();
  await page.getByRole('button', { name: 'Ya los guardé: continuar' }).click();
  await expect(page.getByRole('button', { name: 'Salir' })).toBeVisible();
}
