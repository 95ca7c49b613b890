import type { Page } from '@playwright/test';
import { signIn } from '../../support/sign-in';
import { expect, test } from '../../support/watched-page';

const PLAN = 'planes/demo-2025-2027/compromisos';
const CODE = 'C15';

async function publicChanges(page: Page): Promise<string> {
  await page.goto(`/${PLAN}/${CODE}/historial`);
  return page.locator('.feed').innerText();
}

test('what is complete is asked whether it is still in force, and reopened with a public reason', async ({ page }) => {
  test.slow();
  await signIn(page, 'contacto');
  await page.goto(`/espacio/${PLAN}/C17`);
  await expect(page.getByText('Solo se reabre, o se pregunta si sigue vigente, lo que está declarado completo.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Reabrir' })).toHaveCount(0);

  await test.step('no longer in force', async () => {
    await page.goto(`/espacio/${PLAN}/${CODE}`);
    await page.getByRole('button', { name: '¿Sigue vigente?' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Publicar la respuesta' }).click();
    await expect(dialog.getByRole('alert').getByRole('link')).toHaveCount(2);
    await dialog.getByLabel('¿Sigue vigente?').selectOption('no');
    await dialog.getByLabel('En qué se basa').fill('El sitio de datos dejó de responder.');
    await dialog.getByLabel('Volver a preguntar en cuántos meses').fill('muchos');
    await dialog.getByRole('button', { name: 'Publicar la respuesta' }).click();
    await expect(dialog.getByLabel('Volver a preguntar en cuántos meses')).toHaveAttribute('aria-invalid', 'true');
    await dialog.getByLabel('Volver a preguntar en cuántos meses').fill('6');
    await dialog.getByRole('button', { name: 'Publicar la respuesta' }).click();
    await expect(page.getByText('La respuesta quedó publicada.')).toBeVisible();
    await expect(page.getByText(/Ya no estaba vigente el .*«El sitio de datos dejó de responder\.»/)).toBeVisible();
  });

  await test.step('reopened', async () => {
    await page.getByRole('button', { name: 'Reabrir', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Motivo').fill('Hay que volver a publicar los datos.');
    await dialog.getByRole('button', { name: 'Reabrir', exact: true }).click();
    await expect(page.getByText(/Reabierto el .*«Hay que volver a publicar los datos\.»/)).toBeVisible();
  });

  await test.step('the public reads both', async () => {
    const changes = await publicChanges(page);
    expect(changes).toMatch(/vigente/);
    expect(changes).toMatch(/reabri/i);
    await page.goto(`/${PLAN}/${CODE}`);
    await expect(page.getByRole('heading', { name: /^Reabierto el/ })).toBeVisible();
    await expect(page.locator('web-commitment-turns')).toContainText('Hay que volver a publicar los datos.');
  });
});
