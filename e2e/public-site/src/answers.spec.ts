import { DEMONSTRATION } from '../../support/pages';
import { expect, hydrated, test } from '../../support/watched-page';

test('the API can be browsed without a complaint of the browser', async ({ page, watch }) => {
  const answer = await page.goto('/api/v1/docs');
  expect(answer?.status()).toBe(200);
  await expect(page.getByText('/api/v1/action-plans', { exact: false }).first()).toBeVisible();
  expect(watch.problems).toEqual([]);
});

test('every kind of answer bears the headers that protect its readers', async ({ request }) => {
  const home = await (await request.get('/')).text();
  const script = /src="([^"]+\.js)"/.exec(home)?.[1] ?? '';
  for (const path of ['/', `/${script.replace(/^\//, '')}`, '/api/v1/action-plans', '/no/existe', '/api/v1/nada']) {
    const headers = (await request.get(path)).headers();
    expect(headers['content-security-policy'], path).toContain("default-src 'self'");
    expect(headers['x-content-type-options'], path).toBe('nosniff');
  }
});

test('no page lets scripts of any origin or of any text run', async ({ request }) => {
  const policy = (await request.get('/')).headers()['content-security-policy'] ?? '';
  const scripts = policy.split('; ').find((rule) => rule.startsWith('script-src')) ?? '';
  expect(scripts).toMatch(/^script-src 'self'( 'sha256-[^']+')*$/);
});

test('scripts and styles are held for good, pages are asked for again', async ({ request }) => {
  const page = await request.get('/');
  expect(page.headers()['cache-control']).not.toContain('immutable');
  const names = [...(await page.text()).matchAll(/(?:src|href)="([^":]+\.(?:js|css))"/g)].map(([, name]) => name ?? '');
  expect(names.length).toBeGreaterThan(1);
  for (const name of names) {
    const headers = (await request.get(`/${name.replace(/^\//, '')}`)).headers();
    expect(headers['cache-control'], name).toContain('immutable');
    expect(headers['content-encoding'], name).toBe('br');
  }
});

test('who comes back to a page that has not changed gets all of it', async ({ page, context, watch }) => {
  await page.goto(DEMONSTRATION);
  await hydrated(page);
  const again = await context.newPage();
  const answer = await again.goto(DEMONSTRATION);
  expect(answer?.status()).toBe(200);
  await hydrated(again);
  await expect(again.locator('.demo-flag')).toHaveCSS('position', 'sticky');
  expect(watch.problems).toEqual([]);
});
