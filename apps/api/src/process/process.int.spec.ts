import { createTestDatabase, type TestDatabase } from '@cumple/server-kit/database/testing/test-database';
import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appoint, bundle, makePortal, startCumple, type CumpleProcess } from './cumple-process.fixture';

describe('the process', () => {
  let database: TestDatabase;
  let portal: string;
  let running: CumpleProcess | null = null;
  const given = (env: Record<string, string> = {}) => ({ DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl, CUMPLE_PORTAL_DIR: portal, CUMPLE_DATA_DIR: join(portal, 'data'), ...env });
  const begin = (env: Record<string, string>) => (running = startCumple(env));

  beforeAll(async () => {
    bundle();
    portal = makePortal();
    database = await createTestDatabase();
  });
  afterEach(async () => {
    running?.child.kill('SIGKILL');
    await running?.exitCode;
    running = null;
  });
  afterAll(async () => {
    await database.drop();
    rmSync(portal, { recursive: true });
  });

  it('serves API, health and portal on one port, and knows its address from the configuration alone', async () => {
    const url = await begin(given({ PUBLIC_URL: 'https://cumple.example' })).url;
    expect(await (await fetch(`${url}/health/ready`)).json()).toMatchObject({ status: 'ready', checks: { audit: 'ok' }, reasons: [] });
    expect(await (await fetch(`${url}/api/v1/openapi.json`)).json()).toMatchObject({ openapi: '3.1.0' });
    expect((await fetch(`${url}/api/v1/docs`)).status).toBe(200);
    const page = await fetch(`${url}/planes`);
    const answer = (await page.json()) as { origin: string; host: string; status: number; body: string };
    expect(answer).toMatchObject({ origin: 'https://cumple.example', host: 'localhost', status: 404 });
    expect(JSON.parse(answer.body)).toMatchObject({ detail: 'There is nothing at this address. Check that it is complete.' });
    expect(page.headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect((await fetch(`${url}/planes`, { headers: { 'If-None-Match': page.headers.get('etag') ?? '' } })).status).toBe(304);
  });

  it.each([
    ['api', { '/health/ready': 200, '/api/v1/openapi.json': 200, '/api/v1/institutions': 200, '/planes': 404 }],
    ['web', { '/health/ready': 200, '/api/v1/openapi.json': 404, '/api/v1/institutions': 404, '/api/v1/docs': 404, '/planes': 200 }],
    ['worker', { '/health/ready': 200, '/health/live': 200, '/api/v1/openapi.json': 404, '/api/v1/workspace/session': 404, '/planes': 404, '/main-AB12CD34.js': 404 }],
  ])('as %s alone serves only what is its part', async (role, wanted) => {
    const url = await begin(given({ CUMPLE_ROLES: role })).url;
    const answers = await Promise.all(Object.keys(wanted).map(async (path) => [path, (await fetch(`${url}${path}`)).status]));
    expect(Object.fromEntries(answers)).toEqual(wanted);
  });

  it('serves the portal’s files for ever where their names tell their content, and never its raw page', async () => {
    const url = await begin(given()).url;
    const script = await fetch(`${url}/main-AB12CD34.js`, { headers: { 'Accept-Encoding': 'br' } });
    expect([script.headers.get('cache-control'), script.headers.get('content-encoding')]).toEqual(['public, max-age=31536000, immutable', 'br']);
    expect((await fetch(`${url}/robots.txt`)).headers.get('cache-control')).toBe('public, no-cache');
    expect(await (await fetch(`${url}/index.csr.html`)).text()).not.toContain('never served');
    expect((await fetch(`${url}/planes`, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`${url}/%ff`)).status).toBeLessThan(500);
  });

  it('logs a line of JSON per request, without what people typed or who they are', async () => {
    const cumple = begin(given());
    const url = await cumple.url;
    await fetch(`${url}/api/v1/nada?q=Juana&token=canario`, { headers: { Cookie: 'sesion=canario', 'X-Request-Id': 'solicitud-1', 'User-Agent': 'canario' } });
    await cumple.said('solicitud-1');
    const lines = cumple.output().stdout.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as { req?: object; res?: object });
    expect(lines.at(-1)).toMatchObject({ req: { id: 'solicitud-1', method: 'GET', path: '/api/v1/nada' }, res: { status: 404 } });
    expect(cumple.output().stdout).not.toMatch(/Juana|canario|127\.0\.0\.1/);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('takes no more requests after %s – twice, as from npm –, finishes the running one and ends with 0', async (signal) => {
    const cumple = begin(given());
    const url = await cumple.url;
    const slow = fetch(`${url}/lento`);
    await cumple.said('waiting');
    cumple.child.kill(signal);
    await cumple.said('stopping');
    cumple.child.kill(signal);
    expect(await (await slow).text()).toBe('lento, pero entero');
    expect(await cumple.exitCode).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
  });

  it('doesn’t wait after a second signal', async () => {
    const cumple = begin(given());
    const url = await cumple.url;
    const hanging = fetch(`${url}/eterno`).catch(() => 'cut off');
    await cumple.said('waiting');
    const impatience = setInterval(() => cumple.child.kill('SIGINT'), 50);
    expect(await cumple.exitCode).toBe(1);
    clearInterval(impatience);
    expect(await hanging).toBe('cut off');
  });

  it('says in one line that its port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, resolve));
    const { port } = other.address() as AddressInfo;
    const cumple = begin(given({ PORT: String(port) }));
    expect(await cumple.exitCode).toBe(1);
    expect(cumple.output().stderr).toBe(`PORT ${port} is taken by another program: stop that one, or choose another, such as PORT=${port + 1}.\n`);
    await new Promise((resolve) => other.close(resolve));
  });

  it.each([
    [{ PORT: 'x' }, /^PORT must be .*\n$/],
    [{ SESSION_SECRET: 'secreto' }, /^SESSION_SECRET must have .*\n$/],
    [{ SMTP_URL: 'https://u:secreto@mail.example' }, /^SMTP_URL must be .*\n$/],
    [{ CUMPLE_ROLES: 'all' }, /^CUMPLE_ROLES must be .*\n$/],
    [{ OIDC_CLIENT_SECRET: 'secreto' }, /^OIDC_ISSUER is missing.*\n$/],
    [{ DATABASE_URL: 'postgresql://u:secreto@127.0.0.1:1/x', DATABASE_OWNER_URL: '' }, /^The server of DATABASE_URL or DATABASE_OWNER_URL does not answer \(ECONNREFUSED\)\.\n$/],
  ])('says in one line what is wrong with %j', async (env, line) => {
    const cumple = begin(given(env));
    expect(await cumple.exitCode).toBe(1);
    expect(cumple.output().stderr).toMatch(line);
    expect(JSON.stringify(cumple.output())).not.toContain('secreto');
  });

  it('says in one line that its data directory is none', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'cumple-data-'));
    writeFileSync(join(directory, 'file'), '');
    const cumple = begin({ CUMPLE_DATA_DIR: join(directory, 'file/data') });
    expect(await cumple.exitCode).toBe(1);
    expect(cumple.output().stderr).toMatch(/^.*CUMPLE_DATA_DIR.*\n$/);
    rmSync(directory, { recursive: true });
  });

  it('starts with one role for everything, and says that the audit is not protected', async () => {
    const cumple = begin(given({ DATABASE_URL: database.ownerUrl, DATABASE_OWNER_URL: '' }));
    const ready = await (await fetch(`${await cumple.url}/health/ready`)).json();
    expect(ready).toMatchObject({ status: 'ready', checks: { audit: 'not-protected' }, reasons: [expect.stringContaining('DATABASE_OWNER_URL')] });
    expect(cumple.output().stdout).toContain('DATABASE_OWNER_URL is not given');
  });

  it('brings its own database and secret, lets the account command at it, and leaves nothing running', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'cumple-data-'));
    chmodSync(directory, 0o711);
    const cumple = begin({ CUMPLE_DATA_DIR: join(directory, 'data'), CUMPLE_PORTAL_DIR: portal });
    expect((await fetch(`${await cumple.url}/health/ready`)).status).toBe(200);
    expect(statSync(join(directory, 'data/session-secret')).mode & 0o777).toBe(0o600);
    const command = { CUMPLE_DATA_DIR: join(directory, 'data'), CUMPLE_DEMO: '0' };
    const office = ['--institution', 'office', '--institution-name', 'Oficina', '--jurisdiction', 'ZZ:Ejemplo'];
    expect(appoint(command, 'first@example.org', ...office)).toMatch(/^http:\/\/localhost:3000\/espacio\/invitacion#\S{43}$/m);
    cumple.child.kill('SIGTERM');
    expect(await cumple.exitCode).toBe(0);
    expect(existsSync(join(directory, 'data/postgres/postmaster.pid'))).toBe(false);
    // Without the server, the command starts the database for itself, and finds what it did before.
    expect(appoint(command, 'second@example.org', ...office)).toContain('--another');
    expect(existsSync(join(directory, 'data/postgres/postmaster.pid'))).toBe(false);
    rmSync(directory, { recursive: true });
  });
});
