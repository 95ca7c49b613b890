import { expect, test } from '../../support/watched-page';
import { demonstrationPassword, signIn } from '../../support/sign-in';

test('a page of the workspace leads to its door, and back once signed in', async ({ page }) => {
  await page.goto('/espacio/cuenta');
  await expect(page).toHaveURL(/\/espacio\/ingresar\?volver=%2Fespacio%2Fcuenta$/);
  await page.getByRole('button', { name: /enlace-hacienda@demo/ }).click();
  await page.locator('main').getByRole('button', { name: 'Ingresar', exact: true }).first().click();
  await expect(page).toHaveURL(/\/espacio\/cuenta$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mi cuenta');
});

test('a wrong password says neither whether the account exists, nor loses the address', async ({ page }) => {
  const refusals: string[] = [];
  for (const email of ['enlace-compras@demo.example', 'nadie@demo.example']) {
    await page.goto('/espacio/ingresar');
    await page.getByLabel('Correo electrónico').first().fill(email);
    await page.getByLabel('Contraseña').first().fill('no es la contraseña');
    await page.keyboard.press('Enter');
    const summary = page.getByRole('alert');
    await expect(summary).toBeFocused();
    refusals.push(await summary.innerText());
    await expect(page.getByLabel('Correo electrónico').first()).toHaveValue(email);
  }
  expect(refusals[0]).toBe(refusals[1]);
});

test('what is missing is named, linked, and marked', async ({ page }) => {
  await page.goto('/espacio/ingresar');
  await page.locator('main').getByRole('button', { name: 'Ingresar', exact: true }).first().click();
  await page.getByRole('alert').getByRole('link').last().click();
  const password = page.locator('#password');
  await expect(password).toBeFocused();
  await expect(password).toHaveAttribute('aria-invalid', 'true');
  await expect(password).toHaveAccessibleDescription('Falta este dato.');
});

test('the plain connection and the demonstration are said', async ({ page }) => {
  await page.goto('/espacio/ingresar');
  await expect(page.getByText('Esta conexión no está cifrada.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Cuentas de demostración' })).toBeVisible();
  await expect(page.locator('.demo-flag')).toHaveCount(1);
});

test('a session that ends meanwhile is renewed over the page, and nothing typed is lost', async ({ page, context }) => {
  await signIn(page, 'observacion');
  const password = await demonstrationPassword(page);
  await page.getByRole('link', { name: 'Mi cuenta' }).click();
  await page.getByLabel('Su nombre').fill('Observación de prueba');
  await context.clearCookies();
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Su sesión terminó' });
  await dialog.getByLabel('Contraseña').fill(password);
  await dialog.getByRole('button', { name: 'Ingresar' }).click();
  await expect(page.getByText('Guardado.')).toBeVisible();
  await expect(page.getByLabel('Su nombre')).toHaveValue('Observación de prueba');
  await page.reload();
  await expect(page.getByLabel('Su nombre')).toHaveValue('Observación de prueba');
});

test('two browsers on one account: the second sees both versions and merges', async ({ page, browser }) => {
  const other = await (await browser.newContext()).newPage();
  for (const each of [page, other]) {
    await signIn(each, 'secretaria');
    await each.getByRole('link', { name: 'Mi cuenta' }).click();
    // Both have read the account before either changes it.
    await expect(each.getByLabel('Su nombre')).toBeVisible();
  }
  await page.getByLabel('Su nombre').fill('Secretaría A');
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  await expect(page.getByText('Guardado.')).toBeVisible();
  await other.getByLabel('Su nombre').fill('Secretaría B');
  await other.getByRole('button', { name: 'Guardar', exact: true }).click();
  const conflict = other.getByRole('alert').filter({ hasText: 'Otra persona guardó cambios' });
  await expect(conflict).toContainText('Secretaría A');
  await expect(conflict).toContainText('Secretaría B');
  await conflict.getByRole('button', { name: 'Guardar con lo elegido' }).click();
  await expect(other.getByText('Guardado.')).toBeVisible();
  await other.context().close();
});

test('signing out leaves nothing behind in the browser', async ({ page }) => {
  await signIn(page, 'aprobacion');
  await page.evaluate(() => localStorage.setItem('cumple-draft:x:y', '{}'));
  await page.getByRole('button', { name: 'Salir' }).click();
  await expect(page).toHaveURL(/ingresar/);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('cumple-draft')))).toEqual([]);
  await page.goBack();
  await expect(page).toHaveURL(/ingresar/);
});

test('a page whose data cannot be had says so beside the navigation, and trying again brings it', async ({ page }) => {
  await signIn(page, 'contacto');
  await page.route('**/api/v1/workspace/institutions**', (route) => route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{}' }));
  const navigation = page.getByRole('navigation', { name: 'Espacio de trabajo' });
  await navigation.getByRole('link', { name: 'Instituciones' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('no está disponible');
  await expect(page).toHaveURL('/espacio/instituciones');
  await expect(navigation).toBeVisible();
  await page.getByRole('button', { name: 'Reintentar' }).click();
  await expect(page.getByText('Todavía no fue posible.')).toBeVisible();
  await page.unroute('**/api/v1/workspace/institutions**');
  await page.getByRole('button', { name: 'Reintentar' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Instituciones');
});

test('a workspace that cannot be reached at all says so under the address that was asked for', async ({ page }) => {
  await page.route('**/api/v1/workspace/session', (route) => route.abort());
  await page.goto('/espacio/planes');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('no está disponible');
  await expect(page).toHaveURL('/espacio/planes');
  await page.unroute('**/api/v1/workspace/session');
  await page.getByRole('link', { name: 'Reintentar' }).click();
  await expect(page).toHaveURL(/\/espacio\/ingresar\?volver=%2Fespacio%2Fplanes$/);
});
