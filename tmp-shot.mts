import { chromium } from '@playwright/test';
import { findChromium } from './e2e/support/chromium.mjs';
const { executablePath, env } = await findChromium();
const b = await chromium.launch({ executablePath, chromiumSandbox: false, env: { ...process.env, ...env } as any });
const pages = process.argv.slice(2);
for (const p of pages) for (const [w, scheme] of [[1280,'light'],[390,'dark']] as const) {
  const page = await b.newPage({ viewport: { width: w, height: 900 }, colorScheme: scheme });
  page.on('console', m => ['error','warning'].includes(m.type()) && console.log(p, m.text()));
  await page.goto('http://localhost:4610' + p);
  await page.screenshot({ path: `/tmp/shot-inst${p.replace(/[/?=&]/g,'_')}-${w}.png`, fullPage: w===1280 ? true : true });
  await page.close();
}
await b.close();
