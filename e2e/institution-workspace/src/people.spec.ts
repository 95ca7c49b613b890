import { randomUUID } from 'node:crypto';
import { violations } from '../../support/axe';
import { addPost } from '../../support/posts';
import { signIn } from '../../support/sign-in';
import { expect, test } from '../../support/watched-page';

const unique = () => randomUUID().slice(0, 8);

test('a post without a holder is said to be vacant, with who stands in, and can be filled', async ({ page }) => {
  const [title, address] = [`Enlace ${unique()}`, `persona-${unique()}@example.org`];
  await signIn(page, 'contacto');
  await addPost(page, title);
  const notice = page.getByRole('article', { name: `${title}: vacante` });
  await expect(notice).toContainText('Mientras tanto');
  await expect(notice).toContainText('Qué pasa con su trabajo');
  await notice.getByRole('link', { name: 'Designar' }).click();
  await page.getByRole('button', { name: 'Designar e invitar' }).click();
  await page.getByRole('alert').getByRole('link').first().click();
  await expect(page.getByLabel('Correo de quien lo ocupará')).toBeFocused();
  await page.getByLabel('Correo de quien lo ocupará').fill(address);
  await page.getByLabel('Cómo lo ocupa').selectOption('acting');
  await page.getByRole('button', { name: 'Designar e invitar' }).click();
  await expect(page.getByLabel('Motivo')).toHaveAccessibleDescription(/el público lo lee/);
  await page.getByLabel('Motivo').fill('Mientras se nombra a quien lo ocupe.');
  await page.getByRole('button', { name: 'Designar e invitar' }).click();
  await expect(page.getByText('Designación hecha.')).toBeVisible();
  const card = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title, exact: true }) });
  await expect(card).toContainText('en funciones');
  await expect(card).toContainText('Invitación enviada; vence el');
  await card.getByRole('button', { name: 'Enviar de nuevo' }).click();
  await expect(card.getByRole('status')).toContainText('Invitación enviada de nuevo');
});

test('a deputy, the end of a mandate, a vacancy with its reason', async ({ page }) => {
  test.slow();
  const [title, address] = [`Enlace ${unique()}`, `persona-${unique()}@example.org`];
  await signIn(page, 'contacto');
  await addPost(page, title);
  await page.getByRole('link', { name: 'Designar suplente' }).click();
  await page.getByLabel('Correo de quien lo ocupará').fill(address);
  await page.getByRole('button', { name: 'Designar e invitar' }).click();
  // The form's own path names the post as well: only the list that follows is meant.
  await page.waitForURL(/hecho=designacion/);
  await page.getByRole('link', { name: title, exact: true }).click();
  const deputy = page.getByRole('listitem').filter({ hasText: address });
  await expect(deputy).toContainText('suplente');
  await deputy.getByRole('button', { name: /^Terminar/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Terminar la designación' });
  await expect(dialog).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Terminar ahora' }).click();
  await expect(page.getByText('La designación terminó')).toBeVisible();
  await page.getByRole('link', { name: 'Decir el motivo' }).click();
  await page.getByLabel('Motivo').fill('Cambio de autoridades.');
  await page.getByRole('button', { name: 'Declarar vacante' }).click();
  await expect(page.getByRole('article', { name: `${title}: vacante` })).toContainText('Motivo: Cambio de autoridades.');
  await page.goto('/instituciones/xe-mh');
  const row = page.getByRole('row').filter({ hasText: title });
  await expect(row).toContainText(/vacante desde el \d\d\/\d\d\/\d{4}/);
  await expect(row).toContainText('Motivo: Cambio de autoridades.');
  await expect(page.locator('main')).not.toContainText(address);
});

test('two browsers edit one post: the second sees both versions and merges', async ({ page, browser }) => {
  const title = `Enlace ${unique()}`;
  await signIn(page, 'contacto');
  await addPost(page, title);
  await page.getByRole('link', { name: 'Editar el puesto' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Editar/ })).toBeVisible();
  const address = page.url();
  const other = await (await browser.newContext({ storageState: await page.context().storageState() })).newPage();
  await other.goto(address);
  await other.getByLabel('Buzón institucional').fill('enlace@example.org');
  await other.getByRole('button', { name: 'Guardar el puesto' }).click();
  await expect(other.getByText('Puesto guardado.')).toBeVisible();
  await page.getByLabel('Nombre del puesto').fill(`${title} B`);
  await page.getByRole('button', { name: 'Guardar el puesto' }).click();
  const conflict = page.getByRole('alert').filter({ hasText: 'Otra persona guardó cambios' });
  await expect(conflict).toContainText('enlace@example.org');
  await conflict.getByRole('button', { name: 'Guardar con lo elegido' }).click();
  await expect(page.getByText('Puesto guardado.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: `${title} B` })).toBeVisible();
  await expect(page.getByText('enlace@example.org')).toBeVisible();
  await other.context().close();
});

test('who only reads people is offered nothing to change', async ({ page }) => {
  await signIn(page, 'aprobacion');
  await page.goto('/espacio/personas');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: /Relevar|Designar|Agregar/ })).toHaveCount(0);
  await page.goto('/espacio/personas/nuevo');
  await expect(page).toHaveURL(/sin-permiso/);
});
