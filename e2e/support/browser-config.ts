import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import { findChromium } from './chromium.mjs';

const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** How the tests of one audience run; `audience` is their folder. */
export async function browserConfig(audience: string): Promise<PlaywrightTestConfig> {
  const { executablePath, env } = await findChromium();
  return defineConfig({
    globalSetup: new URL('./server.ts', import.meta.url).pathname,
    outputDir: `../../tmp/e2e/${audience}`,
    fullyParallel: true,
    workers: 3,
    retries: 0,
    forbidOnly: true,
    // Deadlines for what hangs, not measures of speed: a busy machine reaches none of them.
    timeout: 60_000,
    expect: { timeout: 15_000 },
    use: {
      baseURL: process.env['CUMPLE_E2E_URL'], // set by the global setup, before the workers read this
      locale: 'es-GT',
      timezoneId: 'America/Guatemala',
      // What axe measures and a picture shows is never halfway between two colours.
      contextOptions: { reducedMotion: 'reduce' },
      // Chromium's sandbox doesn't work for root nor in most containers; these pages are our own.
      launchOptions: { executablePath, chromiumSandbox: false, args: quiet, env: { ...process.env, ...env } as Record<string, string> },
    },
  });
}
