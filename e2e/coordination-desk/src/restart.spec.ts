import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import type { Page } from '@playwright/test';
import { freePort, launch, ready } from '../../support/server';
import { signIn } from '../../support/sign-in';
import { expect, test } from '../../support/watched-page';

const COMMITMENT = '/espacio/planes/demo-2025-2027/compromisos/C10';

/** A server of the test's own that can be killed, and started again on the same data at the same address. */
class MortalServer {
  private child: ChildProcess | null = null;

  constructor(private readonly port: number, private readonly data: string) {}

  async start(): Promise<void> {
    this.child = launch(this.port, this.data);
    await ready(`http://localhost:${this.port}`, this.child);
  }

  async end(signal: NodeJS.Signals): Promise<void> {
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }
}

async function offered(page: Page): Promise<void> {
  await signIn(page, 'contacto');
  await page.goto(COMMITMENT);
  await expect(page.getByLabel('Resultados')).not.toHaveValue('Escrito antes del corte.');
  await page.getByRole('button', { name: 'Recuperarlos' }).click();
  await expect(page.getByLabel('Resultados')).toHaveValue('Escrito antes del corte.');
}

let port: number;
let data: string;
let server: MortalServer;

test.beforeEach(async () => {
  test.setTimeout(240_000);
  [port, data] = [await freePort(), mkdtempSync(join(tmpdir(), 'cumple-e2e-killed-'))];
  server = new MortalServer(port, data);
  await server.start();
});

test.afterEach(async () => {
  await server.end('SIGTERM');
  rmSync(data, { recursive: true, force: true });
});

test('what was typed is offered again after the server was killed, in this browser and in another', async ({ browser }) => {
  const browsers = await Promise.all([0, 1].map(() => browser.newContext({ baseURL: `http://localhost:${port}`, locale: 'es-GT' })));
  const [page, other] = (await Promise.all(browsers.map((one) => one.newPage()))) as [Page, Page];
  await signIn(page, 'contacto');
  await page.goto(COMMITMENT);
  await page.getByLabel('Resultados').fill('Escrito antes del corte.');
  await expect(page.getByText(/Borrador guardado/)).toBeVisible();
  await server.end('SIGKILL');
  await server.start();
  await offered(page);
  await offered(other);
  await Promise.all(browsers.map((one) => one.close()));
});
