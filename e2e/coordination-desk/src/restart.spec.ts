import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import type { Page } from '@playwright/test';
import { freePort, launch, ready } from '../../support/server';
import { signIn } from '../../support/sign-in';
import { expect, test as base } from '../../support/watched-page';

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

interface Fixtures {
  address: string;
  server: MortalServer;
}

const test = base.extend<Fixtures>({
  address: async ({}, use) => use(`http://localhost:${await freePort()}`),
  baseURL: async ({ address }, use) => use(address),
  server: async ({ address }, use) => {
    const data = mkdtempSync(join(tmpdir(), 'cumple-e2e-killed-'));
    const server = new MortalServer(Number(new URL(address).port), data);
    await server.start();
    await use(server);
    await server.end('SIGTERM');
    rmSync(data, { recursive: true, force: true });
  },
});

async function offered(page: Page): Promise<void> {
  await signIn(page, 'contacto');
  await page.goto(COMMITMENT);
  await expect(page.getByLabel('Resultados')).not.toHaveValue('Escrito antes del corte.');
  await page.getByRole('button', { name: 'Recuperarlos' }).click();
  await expect(page.getByLabel('Resultados')).toHaveValue('Escrito antes del corte.');
}

test('what was typed is offered again after the server was killed, in this browser and in another', async ({ page, server, browser, address }) => {
  test.setTimeout(240_000);
  await signIn(page, 'contacto');
  await page.goto(COMMITMENT);
  await page.getByLabel('Resultados').fill('Escrito antes del corte.');
  await expect(page.getByText(/Borrador guardado/)).toBeVisible();
  await server.end('SIGKILL');
  await server.start();
  await offered(page);
  const other = await browser.newContext({ baseURL: address, locale: 'es-GT' });
  await offered(await other.newPage());
  await other.close();
});
