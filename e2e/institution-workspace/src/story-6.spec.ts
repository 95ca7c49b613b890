import { randomUUID } from 'node:crypto';
import { signInAsAdministrator } from '../../support/administrator';
import { openUntilShown } from '../../support/open-until-shown';
import { linkFor } from '../../support/outgoing-mail';
import { PASSWORD } from '../../support/newcomer';
import { addPost, designate } from '../../support/posts';
import { expect, test } from '../../support/watched-page';

const COMMITMENT = '/espacio/planes/demo-2025-2027/compromisos/C16';

test('story 6: nobody holds the post of the liaison for a while', async ({ page, browser }) => {
  test.slow();
  const id = randomUUID().slice(0, 8);
  const title = `Enlace de Estadística ${id}`;
  const vacancy = page.getByRole('article', { name: `${title}: vacante` });
  await signInAsAdministrator(page);
  await addPost(page, title, 'xe-ie');
  await designate(page, title, `quien-se-va-${id}@example.org`);

  await test.step('the post is declared vacant, which asks why', async () => {
    await page.getByRole('link', { name: title, exact: true }).click();
    await page.getByRole('link', { name: /^Declarar vacante/ }).click();
    await page.getByRole('button', { name: 'Declarar vacante' }).click();
    await expect(page.getByLabel('Motivo')).toHaveAttribute('aria-invalid', 'true');
    await page.getByLabel('Motivo').fill('Cambio de gobierno.');
    await page.getByRole('button', { name: 'Declarar vacante' }).click();
    await expect(vacancy).toContainText('Motivo: Cambio de gobierno.');
    await expect(vacancy).toContainText(/Mientras tanto\s*Lo hace «/);
    await expect(vacancy).toContainText('Esperan los informes de avance de la institución.');
  });

  await test.step('whoever reads the portal sees the vacant post', async () => {
    const reader = await browser.newPage();
    await reader.goto('/instituciones/xe-ie');
    await expect(reader.getByRole('row').filter({ hasText: title })).toContainText('vacante');
    await reader.close();
  });

  await test.step('meanwhile a commitment of the institution changes', async () => {
    await page.goto(COMMITMENT);
    await page.getByLabel('Objetivo').fill(`Microdatos que cualquiera pueda usar (${id}).`);
    await page.getByLabel('Motivo del cambio').fill('Lo pidió la mesa técnica.');
    await page.getByRole('button', { name: 'Guardar el compromiso' }).click();
    await expect(page.getByText('Guardado.')).toBeVisible();
  });

  await test.step('the next holder accepts the invitation, and the notice of the post is there to be read', async () => {
    await page.goto('/espacio/personas');
    await designate(page, title, `quien-llega-${id}@example.org`);
    const successor = await (await browser.newContext()).newPage();
    await successor.goto(await linkFor(page, `quien-llega-${id}@example.org`));
    await successor.getByLabel('Su nombre').fill('Quien llega');
    await successor.getByLabel('Elija una contraseña').fill(PASSWORD);
    await successor.getByRole('button', { name: 'Aceptar' }).click();
    // The invitation names the post as well: only the frame of the workspace says that it is held.
    await expect(successor.locator('.work-head')).toContainText(title);
    const notice = successor.getByRole('listitem').filter({ hasText: 'Cambió el compromiso C16' });
    await openUntilShown(successor, '/espacio/avisos', notice);
    await expect(notice).toContainText('nuevo');
    await notice.getByRole('button', { name: /^Marcar como leído/ }).click();
    await expect(notice).not.toContainText('nuevo');
    await successor.context().close();
  });

  await test.step('the public page and the vacancies follow', async () => {
    await page.goto('/espacio/personas');
    await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible();
    await expect(vacancy).toHaveCount(0);
    await page.goto('/instituciones/xe-ie');
    await expect(page.getByRole('row').filter({ hasText: title })).toContainText('titular');
  });
});
