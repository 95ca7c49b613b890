import { randomUUID } from 'node:crypto';
import { signInAsAdministrator } from '../../support/administrator';
import { openUntilShown } from '../../support/open-until-shown';
import { letterTo } from '../../support/outgoing-mail';
import { addPost, designate } from '../../support/posts';
import { expect, test } from '../../support/watched-page';

test('notices are read one by one or all, and the link of a mail that nothing sends is copied', async ({ page, context }) => {
  test.slow();
  const id = randomUUID().slice(0, 8);
  const [title, address] = [`Enlace ${id}`, `por-correo-${id}@example.org`];
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await signInAsAdministrator(page);
  await addPost(page, title);
  await designate(page, title, address);

  await test.step('the link is copied', async () => {
    const letter = await letterTo(page, address);
    await letter.getByRole('button', { name: /^Copiar/ }).click();
    await expect(letter.getByRole('status')).toHaveText('Vínculo copiado.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/espacio\/invitacion#\S{43}$/);
    expect(await letter.getByLabel('Vínculo').inputValue()).toBe(await page.evaluate(() => navigator.clipboard.readText()));
  });

  await test.step('the vacancy is told, and stays read', async () => {
    await page.goto('/espacio/personas');
    await page.getByRole('link', { name: title, exact: true }).click();
    await page.getByRole('link', { name: /^Declarar vacante/ }).click();
    await page.getByLabel('Motivo').fill('Cambio de gobierno.');
    await page.getByRole('button', { name: 'Declarar vacante' }).click();
    await expect(page.getByRole('article', { name: `${title}: vacante` })).toBeVisible();
    const notice = page.getByRole('listitem').filter({ hasText: `Puesto vacante: ${title}` });
    await openUntilShown(page, '/espacio/avisos', notice);
    await notice.getByRole('button', { name: /^Marcar como leído/ }).click();
    await expect(notice).not.toContainText('nuevo');
    await page.reload();
    await expect(notice).toBeVisible();
    await expect(notice).not.toContainText('nuevo');
  });

  await test.step('the rest of the page at once', async () => {
    // Not every notice: what others do meanwhile in the same plans is told as well.
    const own = page.getByRole('listitem').filter({ hasText: 'Ahora ocupa el puesto' });
    await expect(own).toContainText('nuevo');
    const all = page.getByRole('button', { name: 'Marcar como leídos los de esta página' });
    await all.click();
    await expect(all).toHaveCount(0);
    await page.reload();
    await expect(own).toBeVisible();
    await expect(own).not.toContainText('nuevo');
  });
});
