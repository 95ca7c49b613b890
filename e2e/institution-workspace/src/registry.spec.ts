import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { signInAsAdministrator } from '../../support/administrator';
import { violations } from '../../support/axe';
import { addPost, designate } from '../../support/posts';
import { signIn } from '../../support/sign-in';
import { expect, test } from '../../support/watched-page';

async function addInstitution(page: Page, name: string): Promise<void> {
  await page.goto('/espacio/instituciones/nueva');
  await page.getByLabel('Nombre completo').fill(name);
  await page.getByLabel('Jurisdicción').selectOption('XE');
  await page.getByRole('button', { name: 'Agregar la institución' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

test('an institution is added, edited and joined with its duplicate', async ({ page }) => {
  test.slow();
  const id = randomUUID().slice(0, 8);
  await signInAsAdministrator(page);

  await test.step('added twice, the address from the name', async () => {
    await addInstitution(page, `Instituto del Ágora ${id}`);
    await expect(page).toHaveURL(new RegExp(`instituto-del-agora-${id}`));
    await addInstitution(page, `Instituto de Ágora ${id}`);
  });

  await test.step('edited, with a reason', async () => {
    await page.getByLabel('Siglas').fill('IDA');
    await page.getByLabel('Motivo del cambio').fill('Le faltaban las siglas.');
    await page.getByRole('button', { name: 'Guardar la institución' }).click();
    await expect(page.getByText('Institución guardada.')).toBeVisible();
    await expect(page.getByLabel('Motivo del cambio')).toHaveValue('');
  });

  await test.step('joined, after saying what moves and that it is for good', async () => {
    await page.getByRole('link', { name: 'Está repetida: unirla con otra' }).click();
    await page.getByRole('button', { name: 'Unir…' }).click();
    await expect(page.getByRole('alert')).toContainText('Falta este dato.');
    await page.getByLabel('La otra').selectOption(`instituto-del-agora-${id}`);
    await page.getByLabel('Motivo').fill('La misma, escrita de otro modo.');
    await expect(page.getByText(`La dirección «instituto-de-agora-${id}» lleva desde entonces`)).toBeVisible();
    await page.getByRole('button', { name: 'Unir…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Unir las dos instituciones' });
    await expect(dialog).toContainText('No se puede deshacer.');
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Unir para siempre' }).click();
    await expect(page.getByText('Las instituciones se unieron.')).toBeVisible();
    await page.goto(`/espacio/instituciones?q=${id}`);
    await expect(page.getByText(`unida a «instituto-del-agora-${id}»`)).toBeVisible();
  });

  await test.step('its history can be read, with before and after', async () => {
    await page.goto(`/espacio/historial?about=institutions/instituto-de-agora-${id}`);
    await expect(page.getByLabel('Institución')).toHaveValue(`instituto-de-agora-${id}`);
    await page.locator('summary').filter({ hasText: 'Antes y después' }).nth(1).click();
    await expect(page.getByRole('row', { name: /Siglas/ })).toContainText('IDA');
    await page.getByLabel('Qué se hizo').selectOption('institution.merged');
    await page.getByRole('button', { name: 'Filtrar' }).click();
    await expect(page).toHaveURL(/action=institution.merged/);
    await expect(page.getByRole('listitem').filter({ hasText: 'Antes y después' })).toHaveCount(1);
    await expect(page.getByText('npm run audit -- verify')).toBeVisible();
  });
});

test('a person is erased after two questions, and the page says what stays', async ({ page }) => {
  test.slow();
  const [title, address] = [`Enlace ${randomUUID().slice(0, 8)}`, `persona-${randomUUID().slice(0, 8)}@example.org`];
  await signInAsAdministrator(page);
  await addPost(page, title);
  await designate(page, title, address);
  await page.getByRole('link', { name: title, exact: true }).click();
  await page.getByRole('button', { name: /^Borrar sus datos/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Borrar los datos de una persona' });
  await dialog.getByLabel('Motivo').fill(`Lo pidió ${address}`);
  await dialog.getByRole('button', { name: 'Borrar sus datos' }).click();
  await expect(dialog.getByLabel('Entiendo que no se puede deshacer')).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByLabel('Entiendo que no se puede deshacer').check();
  await dialog.getByRole('button', { name: 'Borrar sus datos' }).click();
  await expect(dialog.getByLabel('Motivo')).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByLabel('Motivo').fill('Lo pidió quien lo ocupaba.');
  await dialog.getByRole('button', { name: 'Borrar sus datos' }).click();
  await expect(page.getByText('Los datos de la persona se borraron.')).toBeVisible();
  await expect(page.getByText(address)).toHaveCount(0);
});

test('a point of contact of one plan reads the registry, and is offered nothing that would be refused', async ({ page }) => {
  await signIn(page, 'contacto');
  await page.goto('/espacio/instituciones/xe-mh');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Guardar la institución' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: /unirla/ })).toHaveCount(0);
});
