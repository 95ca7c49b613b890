import { appoint, codeOf, setUp } from '../../support/newcomer';
import { expect, test } from '../../support/watched-page';

const REFUSALS = {
  off: 'no tiene ingreso con una cuenta externa',
  unavailable: 'Cuenta única no responde en este momento',
  failed: 'no se completó',
  unverified: 'no ha comprobado su correo',
  unknown: 'Ninguna cuenta de este sitio tiene el correo',
};

test('every refusal of single sign-on is said on the sign-in page; what is no refusal is not', async ({ page }) => {
  for (const [problem, words] of Object.entries(REFUSALS)) {
    await page.goto(`/espacio/ingresar?error=single-sign-on-${problem}`);
    await expect(page.getByRole('alert')).toContainText(words);
  }
  await page.goto('/espacio/ingresar?error=constructor');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.goto('/en/espacio/ingresar?error=single-sign-on-unknown');
  await expect(page.getByRole('alert')).toContainText('No account of this site has the e-mail');
});

test('whom the provider does not vouch for, or nobody invited, learns why and loses nothing', async ({ page }) => {
  for (const [person, words] of [['unverified', REFUSALS.unverified], ['stranger', REFUSALS.unknown]] as const) {
    await page.context().clearCookies();
    await page.goto('/en/espacio/cuenta');
    await page.goto('/espacio/cuenta');
    await page.getByRole('link', { name: 'Ingresar con Cuenta única' }).click();
    await page.getByRole('link', { name: person }).click();
    await expect(page.getByRole('alert')).toContainText(words);
    await expect(page.getByRole('link', { name: 'Ingresar con Cuenta única' })).toHaveAttribute('href', /next=%2Fespacio%2Fcuenta/);
  }
});

test('somebody invited comes in by single sign-on alone, and chooses a password by a code of the second factor', async ({ page }) => {
  appoint('unica@example.org');
  await page.goto('/espacio/cuenta');
  await page.getByRole('link', { name: 'Ingresar con Cuenta única' }).click();
  await page.getByRole('link', { name: 'contact' }).click();
  await expect(page).toHaveURL(/activar-segundo-factor/);
  const { secret } = await setUp(page);
  await expect(page).toHaveURL(/\/espacio\/cuenta$/);
  await expect(page.getByRole('region', { name: 'Ingreso con una cuenta externa' })).toContainText(/Cuenta única · [\w.]+:\d+\s*vinculada/);
  await expect(page.getByText('Todavía no tiene contraseña')).toBeVisible();
  await page.locator('#password').fill('siete velas en el muelle');
  await page.locator('#password-code').fill('000000');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('El código no es válido');
  await expect(page.locator('#password')).toHaveValue('siete velas en el muelle');
  await page.locator('#password-code').fill(codeOf(secret, 30));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Cambiada. Sus otras sesiones se cerraron.')).toBeVisible();
  await expect(page.locator('#current')).toBeVisible();
});
