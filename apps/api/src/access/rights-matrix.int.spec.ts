import { authorise } from '@cumple/domain/common/authorise';
import { grantOf } from '@cumple/domain/common/rights';
import { createLogger } from '@cumple/server-kit/logging/logger';
import { applyPlanDocument } from '@cumple/server/self-assessment/apply-plan-document';
import { createMigratedDatabase, type MigratedDatabase } from '@cumple/server/testing/migrated-database';
import { endedPlan, runningPlan } from '@cumple/server/testing/tried-plans';
import { peopleOf, type Browser } from '@cumple/server/testing/workspace-api';
import type { Test } from 'supertest';
import { createApi, type Api } from '../create-api';
import { openApiDocument } from '../openapi/openapi';
import { callerKinds, type CallerKind } from './testing/callers';
import { expectedRoutes, isPublicLine, publicRoutes, type Expectation } from './testing/expected-routes';
import { guardsOf } from './testing/guards';
import { addressOf, lineOf, METHODS, routesOf, type Route } from './testing/routes';
import { specimens, type Specimen, type Specimens } from './testing/specimens';

const now = new Date('2026-03-01T12:00:00Z');
const NOTHING: readonly Specimen[] = [{ name: '', values: [], target: {} }];
/** What they are about stands in the query or in headers. */
const NAMED_IN_HEADERS = ['POST /plan-imports', 'POST /uploads'];
/** Fields that nobody may set from outside. */
const FORBIDDEN = { status: 'approved', institutionId: 1, approvedAt: '2026-01-01T00:00:00Z', id: 1 };

let database: MigratedDatabase;
let api: Api;
let routes: { route: Route; line: string; expected: Expectation | undefined }[];
let kinds: (CallerKind & { browser: Browser })[];
let things: Specimens;

beforeAll(async () => {
  database = await createMigratedDatabase();
  for (const document of [runningPlan, endedPlan]) await applyPlanDocument(database.owner, document, { mode: 'create', contacts: [], sourceSha256: null });
  const logger = createLogger({ readable: false, destination: { write: () => undefined } });
  api = await createApi({ databaseUrl: database.appUrl, build: 'b1', portalDir: '/nowhere', publicUrl: null, logger, clock: () => now });
  const people = peopleOf({ app: api.app, database, clock: { now } });
  routes = routesOf(api.listener).map((route) => ({ route, line: lineOf(route), expected: expectedRoutes[lineOf(route)] }));
  kinds = await Promise.all(callerKinds(people, database).map(async (kind) => ({ ...kind, browser: await kind.fresh() })));
  things = await specimens(people, database);
});
afterAll(async () => {
  await api.app.close();
  await database.close();
});

const guarded = () => routes.filter(({ line, expected }) => expected && !isPublicLine(line)) as { route: Route; line: string; expected: Expectation }[];
const writes = () => guarded().filter(({ route }) => route.method !== 'get');
const named = ({ names }: Expectation) => (names ? things[names] : NOTHING);
const contact = () => kinds.find(({ name }) => name === 'point-of-contact of planning-office') as CallerKind;

function call(browser: Browser, route: Route, values: readonly string[], body: object = {}): Test {
  const address = addressOf(route, values);
  if (route.method === 'get') return browser.get(address);
  return route.method === 'delete' ? browser.delete(address) : browser[route.method === 'post' ? 'send' : route.method](address, body);
}

it('knows every route of the running application', () => {
  expect(routes.length).toBeGreaterThan(10);
  expect(routes.filter(({ line, expected }) => !expected && !isPublicLine(line)).map(({ line }) => line)).toEqual([]);
});

it('describes every route in the OpenAPI document, and none that isn’t there', () => {
  const { paths } = openApiDocument(api.app);
  const described = Object.entries(paths).flatMap(([path, item]) => METHODS.filter((method) => item[method]).map((method) => lineOf({ method, path: path.replaceAll(/\{(\w+)\}/g, ':$1') })));
  const undescribed = (line: string) => /^GET \/(?:health\/|api\/v1\/(?:docs(?:\/|$)|openapi\.json))/.test(line);
  expect(described.sort()).toEqual(routes.map(({ line }) => line).filter((line) => !undescribed(line)).sort());
});

it('has no line for a route that isn’t there', () => {
  const lines = new Set(routes.map(({ line }) => line));
  expect([...Object.keys(expectedRoutes), ...publicRoutes].filter((line) => !lines.has(line))).toEqual([]);
});

it('expects of each route the right that its own guard asks for', () => {
  const guards = guardsOf(api.app);
  const asked = guarded().map(({ line }) => [line, guards.get(line)]);
  expect(asked).toEqual(guarded().map(({ line, expected }) => [line, expected.right]));
});

it('asks nobody who they are at a public address', async () => {
  for (const { route } of routes.filter(({ line }) => isPublicLine(line))) {
    const { status } = await call(kinds[0]?.browser as Browser, route, ['zz-2025-2027', 'G1']);
    expect([route.path, [200, 301, 302, 404].includes(status)]).toEqual([route.path, true]);
  }
});

it('answers everybody as the rights table says, whatever the address names', async () => {
  const wrong: string[] = [];
  for (const { route, line, expected } of guarded()) {
    for (const specimen of named(expected)) {
      for (const kind of kinds) wrong.push(...(await compare(kind, route, expected, specimen)).map((told) => `${kind.name}: ${line} ${specimen.name}: ${told}`));
    }
  }
  expect(wrong).toEqual([]);
}, 300_000);

it('says of every write by role what it is about, so that a mandate for one plan is asked for no more', () => {
  const byRole = writes().filter(({ expected: { right } }) => grantOf(right, 'point-of-contact') === 'any');
  expect(byRole.filter(({ line, expected: { names } }) => names === undefined && !NAMED_IN_HEADERS.includes(line)).map(({ line }) => line)).toEqual([]);
});

async function compare(kind: CallerKind & { browser: Browser }, route: Route, { right, body, secondFactor, narrows }: Expectation, { values, target }: Specimen): Promise<string[]> {
  const atAll = authorise(kind.actor, right);
  const here = authorise(kind.actor, right, target);
  if (!atAll.allowed) {
    // With an empty body, and before anything is looked up.
    const { status } = await call(kind.browser, route, values);
    return status === (kind.actor ? 403 : 401) ? [] : [`denied, but ${status}`];
  }
  if (!here.allowed) {
    const { status, text } = await call(kind.browser, route, values, body).set('If-Match', '"v1"');
    if (narrows && status === 200) return text === '[]' ? [] : [`not its own, but ${text.slice(0, 80)}`];
    return status === 403 || (status === 404 && route.method === 'get') ? [] : [`denied here, but ${status}`];
  }
  // What is allowed may end the caller's own session.
  const browser = route.method === 'get' ? kind.browser : await kind.fresh();
  const { status, text } = await call(browser, route, values);
  // The table allows it; who reports for an institution is a rule of its own.
  if (status === 403 && text.includes('urn:cumple:problem:institution-has-its-liaison')) return [];
  if (secondFactor && kind.actor?.secondFactor === false) return status === 403 ? [] : [`without a second factor, but ${status}`];
  return status < 500 && status !== 401 && status !== 403 ? [] : [`allowed, but ${status}`];
}

it('refuses every write without the token of its page, or from another site', async () => {
  const accepted: string[] = [];
  for (const { route, line, expected } of writes()) {
    const [specimen] = named(expected);
    const address = addressOf(route, specimen?.values ?? []);
    const browser = await contact().fresh();
    const answers = [
      await browser.bare(route.method, address),
      await browser.bare(route.method, address).set('X-CSRF-Token', 'x'.repeat(43)),
      await browser.bare(route.method, address).set('Content-Type', 'text/plain').send('{}'),
      await call(browser, route, specimen?.values ?? []).set('Origin', 'https://evil.example'),
      await call(browser, route, specimen?.values ?? []).set('Origin', 'null'),
      await call(browser, route, specimen?.values ?? []).set('Sec-Fetch-Site', 'cross-site'),
    ];
    accepted.push(...answers.filter(({ status }) => status !== 403).map(({ status }) => `${line}: ${status}`));
  }
  expect(accepted).toEqual([]);
}, 120_000);

it('refuses fields that nobody may set from outside', async () => {
  const taken: string[] = [];
  for (const { route, line, expected } of writes().filter(({ route, expected: { takes } }) => route.method !== 'delete' && takes === undefined)) {
    const [specimen] = named(expected);
    const { status, body } = await call(await contact().fresh(), route, specimen?.values ?? [], { ...expected.body, ...FORBIDDEN }).set('If-Match', '"v1"');
    const refused = ((body as { errors?: { field: string; code: string }[] }).errors ?? []).filter(({ code }) => code === 'unknown-field').map(({ field }) => field);
    if (status !== 400 || !Object.keys(FORBIDDEN).every((field) => refused.includes(field))) taken.push(`${line}: ${status} ${refused.join()}`);
  }
  expect(taken).toEqual([]);
}, 120_000);

it('lets no cache keep what the workspace answers', async () => {
  for (const { route, expected } of guarded().filter(({ route: { method } }) => method === 'get')) {
    const [specimen] = named(expected);
    const { headers } = await call(await contact().fresh(), route, specimen?.values ?? []);
    expect([route.path, headers['cache-control'], headers['vary']]).toEqual([route.path, 'no-store', expect.stringContaining('Cookie')]);
  }
});

it('tells whoever can’t read a draft plan the same as of a plan that isn’t there', async () => {
  for (const { route, line, expected } of guarded()) {
    const draft = named(expected).find(({ name }) => name === 'of a draft plan' && route.path.includes(':plan'));
    const none = named(expected).find(({ name }) => name === 'of no plan');
    for (const { name, browser } of kinds.filter(({ actor }) => draft && !authorise(actor, 'plan.read', draft.target).allowed)) {
      const ask = (specimen?: Specimen) => call(browser, route, specimen?.values ?? [], expected.body).set('If-Match', '"v1"');
      const [hidden, missing] = [await ask(draft), await ask(none)].map(({ status, body }) => [status, (body as { detail: string }).detail]);
      expect([line, name, hidden]).toEqual([line, name, missing]);
    }
  }
}, 120_000);
