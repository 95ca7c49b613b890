import type { Page } from '@playwright/test';
import { MortalServer } from '../../support/mortal-server';
import { signIn } from '../../support/sign-in';
import { expect, test } from '../../support/watched-page';

const COMMITMENT = '/espacio/planes/demo-2025-2027/compromisos/C10';

async function offered(page: Page): Promise<void> {
  await signIn(page, 'contacto');
  await page.goto(COMMITMENT);
  await expect(page.getByLabel('Resultados')).not.toHaveValue('Escrito antes del corte.');
  await page.getByRole('button', { name: 'Recuperarlos' }).click();
  await expect(page.getByLabel('Resultados')).toHaveValue('Escrito antes del corte.');
}

let server: MortalServer;

test.beforeEach(async () => {
  test.setTimeout(240_000);
  server = await MortalServer.run();
});

test.afterEach(() => server.remove());

test('what was typed is offered again after the server was killed, in this browser and in another', async ({ browser }) => {
  const browsers = await Promise.all([0, 1].map(() => browser.newContext({ baseURL: server.url, locale: 'es-GT' })));
  const [page, other] = (await Promise.all(browsers.map((one) => one.newPage()))) as [Page, Page];
  await signIn(page, 'contacto');
  await page.goto(COMMITMENT);
  await page.getByLabel('Resultados').fill('Escrito antes del corte.');
  await expect(page.getByText(/Borrador guardado/)).toBeVisible();
  await server.kill();
  await server.start();
  await offered(page);
  await offered(other);
  await Promise.all(browsers.map((one) => one.close()));
});
