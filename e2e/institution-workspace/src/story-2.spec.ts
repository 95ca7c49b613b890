import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { signInAsAdministrator } from '../../support/administrator';
import { linkFor } from '../../support/outgoing-mail';
import { signIn } from '../../support/sign-in';
import { expect, test } from '../../support/watched-page';

const POST = 'Enlace de Compras (demostración)';

/** Keeps a draft of the post, as a form would. */
async function keepDraft(page: Page): Promise<void> {
  const status = await page.evaluate(async () => {
    const session = (await (await fetch('/api/v1/workspace/session')).json()) as { csrfToken: string; roles: { post: { id: number } }[] };
    const headers = { 'Content-Type': 'application/json', 'X-CSRF-Token': session.csrfToken };
    const body = JSON.stringify({ content: { title: 'A medio escribir' }, post: session.roles[0]?.post.id });
    return (await fetch('/api/v1/workspace/drafts/plan.demo-2025-2027', { method: 'PUT', headers, body })).status;
  });
  expect(status).toBeLessThan(300);
}

test('story 2: the liaison leaves on Monday', async ({ page, browser }) => {
  test.slow();
  const [leaving, successor] = await Promise.all([browser.newPage(), browser.newPage()]);
  await signIn(leaving, 'enlace-compras');
  await keepDraft(leaving);
  await signInAsAdministrator(page);
  await page.getByRole('navigation', { name: 'Espacio de trabajo' }).getByRole('link', { name: 'Personas' }).click();

  // Each click of the point of contact from the page on is counted.
  const address = `sucesion-${randomUUID().slice(0, 8)}@example.org`;
  let clicks = 0;
  const click = async (action: () => Promise<void>) => (await action(), clicks++);
  await click(() => page.getByRole('link', { name: 'Relevar' }).filter({ hasText: POST }).click());
  await expect(page.getByText('Sus borradores del puesto (1)')).toBeVisible();
  await click(() => page.getByLabel('Correo de quien lo ocupará').click());
  await page.keyboard.type(address);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Sucesión de prueba');
  await click(() => page.getByRole('button', { name: 'Relevar e invitar' }).click());
  await expect(page.getByText('Relevo hecho.')).toBeVisible();
  expect(clicks).toBeLessThanOrEqual(4);

  await test.step('the open session of who left is over at once', async () => {
    const status = await leaving.evaluate(async () => ((await (await fetch('/api/v1/workspace/session')).json()) as { stage: string }).stage);
    expect(status).toBe('signed-out');
    await leaving.goto('/espacio/cuenta');
    await expect(leaving).toHaveURL(/ingresar/);
  });

  await test.step('the successor accepts the invitation, and has the draft', async () => {
    await page.getByRole('link', { name: /Correo pendiente/ }).last().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Correo pendiente' })).toBeVisible();
    await successor.goto(await linkFor(page, address));
    await successor.getByLabel('Su nombre').fill('Sucesión de prueba');
    await successor.getByLabel('Elija una contraseña').fill('una frase larga y sin dueño 2026');
    await successor.getByRole('button', { name: 'Aceptar' }).click();
    await expect(successor.locator('.work-head')).toContainText(POST);
    await expect(successor.getByRole('heading', { name: 'Plan demo-2025-2027' })).toBeVisible();
  });

  await test.step('the history keeps the post, and who was there before is folded', async () => {
    await page.goto('/espacio/personas');
    const post = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: POST, exact: true }) });
    await expect(post).toContainText('Sucesión de prueba');
    await post.getByText('Quienes lo ocuparon antes').click();
    await expect(post).toContainText('enlace-compras@demo.example');
  });
  await Promise.all([leaving.close(), successor.close()]);
});
