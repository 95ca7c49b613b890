import { violations } from '../../support/axe';
import { linkIn, mailTo } from '../../support/mail';
import { accept, appoint, codeOf, PASSWORD, setUp, signInWith, signOut } from '../../support/newcomer';
import { inLanguage } from '../../support/pages';
import { expect, test } from '../../support/watched-page';

test('a new point of contact goes from the invitation straight to the second factor, and home', async ({ page, context }) => {
  const link = appoint('primera@example.org');
  await page.goto(link);
  await expect(page.getByText('Oficina de Ensayo')).toBeVisible();
  await expect(page).toHaveURL(/\/espacio\/invitacion$/);
  await page.locator('#name').fill('Primera Persona');

  await page.locator('#password').fill('contraseña');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('de las primeras que alguien probaría');
  await expect(page.locator('#name')).toHaveValue('Primera Persona');

  await context.setOffline(true);
  await page.locator('#password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('No hay conexión con el servidor');
  await expect(page.locator('#password')).toHaveValue(PASSWORD);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Aceptar' }).click();

  await expect(page).toHaveURL(/activar-segundo-factor/);
  await page.goto('/espacio/planes');
  await expect(page).toHaveURL(/activar-segundo-factor/);
  await page.getByRole('button', { name: 'Comenzar' }).click();
  await expect(page.getByRole('img', { name: /QR/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.locator('#setup-code').fill('000000');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('El código no es válido');
  const secret = (await page.locator('code.key').innerText()).replaceAll(' ', '');
  await page.locator('#setup-code').fill(codeOf(secret));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Códigos de recuperación' })).toBeFocused();
  await page.getByRole('button', { name: 'Ya los guardé: continuar' }).click();
  await expect(page).toHaveURL(/\/espacio\/planes$/);
  await page.getByRole('link', { name: 'Mi trabajo', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mi trabajo');

  await signOut(page);
  await page.goto(link);
  await expect(page.getByRole('alert')).toContainText('ya se usó');
});

test('recovery codes alone are printed, fit a narrow screen, and each opens the door once', async ({ page }) => {
  await accept(page, appoint('recupera@example.org'), 'Persona Dos');
  const { recoveryCodes } = await setUp(page);
  const [first = '', second = ''] = recoveryCodes;
  const enter = async (code: string): Promise<void> => {
    await page.locator('#code').fill(code);
    await page.keyboard.press('Enter');
  };
  for (const code of [first, second]) {
    await signOut(page);
    await signInWith(page, 'recupera@example.org');
    if (code === second) {
      await enter(first);
      await expect(page.getByRole('alert')).toContainText('ya se usó');
    }
    await enter(code);
    await expect(page.getByRole('button', { name: 'Salir' })).toBeVisible();
  }
  await page.getByRole('link', { name: 'Mi cuenta' }).click();
  await expect(page.getByText('Códigos de recuperación que quedan: 8')).toBeVisible();
  await page.getByRole('button', { name: 'Hacer códigos nuevos' }).click();
  await expect(page.locator('.codes li')).toHaveCount(10);
  await expect(page.getByText('Códigos de recuperación que quedan: 10')).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.codes')).toBeVisible();
  await expect(page.locator('.recovery .only-print')).toContainText('recupera@example.org');
  for (const hidden of ['.site-header', '.side-nav', 'web-password-form', 'web-session-list', '.recovery .btn']) await expect(page.locator(hidden).first()).toBeHidden();
});

test('a password is chosen anew by a mailed link, which works once', async ({ page }) => {
  const email = 'olvida@example.org';
  await accept(page, appoint(email), 'Persona Tres');
  const { secret } = await setUp(page);
  await signOut(page);
  const ask = async (): Promise<void> => {
    await page.goto('/espacio/contrasena');
    await page.locator('#email').fill(email);
    await page.keyboard.press('Enter');
    await expect(page.locator('#link-sent')).toBeFocused();
  };
  await ask();
  const older = linkIn(await mailTo(email, /contraseña/));
  await ask();
  const link = linkIn(await mailTo(email, /contraseña/, 2));

  const chosen = 'cuatro puentes de madera';
  const choose = async (password: string): Promise<void> => {
    await page.locator('#password').fill(password);
    await page.keyboard.press('Enter');
  };
  await page.goto(older);
  await choose(chosen);
  await expect(page.getByRole('alert')).toContainText('El vínculo ya se usó, venció o está incompleto');
  await expect(page.locator('#password')).toHaveValue(chosen);
  await page.goto(link);
  await expect(page).toHaveURL(/contrasena$/); // The open page has taken the secret, and shows it no more.
  await choose('corta');
  await expect(page.locator('#password')).toHaveAttribute('aria-invalid', 'true');
  await choose(chosen);
  await expect(page.locator('#password-changed')).toBeFocused();
  await page.getByRole('main').getByRole('link', { name: 'Ingresar' }).click();
  await expect(page).toHaveURL(/ingresar/);
  await page.goto(link);
  await choose('otra frase muy distinta');
  await expect(page.getByRole('alert')).toContainText('El vínculo ya se usó');
  await page.getByRole('link', { name: 'Pedir otro vínculo' }).click();
  await expect(page.locator('#email')).toBeVisible();

  await page.goto('/espacio/ingresar');
  await signInWith(page, email, PASSWORD);
  await expect(page.getByRole('alert')).toContainText('no coinciden');
  await signInWith(page, email, chosen);
  await page.locator('#code').fill(codeOf(secret, 30));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Salir' })).toBeVisible();
});

test('a mailed code signs in, once', async ({ page }) => {
  const email = 'codigo@example.org';
  await accept(page, appoint(email), 'Persona Cuatro');
  await page.getByRole('button', { name: 'Ingresar con otra cuenta' }).click();
  await page.getByText('Ingresar sin contraseña, con un código por correo').click();
  await page.locator('#code-email').fill(email);
  await page.keyboard.press('Enter');
  await expect(page.locator('#mailed-code')).toBeFocused();
  const [code = ''] = /\b\d{8}\b/.exec((await mailTo(email, /código/)).replaceAll(/(?<=\d) (?=\d)/g, '')) ?? [];
  expect(code).not.toBe('');
  await page.locator('#mailed-code').fill(code === '00000000' ? '11111111' : '00000000');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('El código no es válido');
  await page.locator('#mailed-code').fill(code);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/activar-segundo-factor/);
});

test('in English: invited, second step, home, and back in with a code', async ({ page }) => {
  const email = 'newcomer@example.org';
  await accept(page, inLanguage('en', appoint(email, '--lang', 'en')), 'New Person');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Turn on the second step');
  const { secret } = await setUp(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My work');
  await signOut(page);
  await signInWith(page, email, 'not the password');
  await expect(page.getByRole('alert')).toContainText("doesn't match");
  await signInWith(page, email);
  await page.locator('#code').fill('123456');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeFocused();
  await page.locator('#code').fill(codeOf(secret, 30));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My work');
});
