import { createLogger } from '@cumple/server-kit/logging/logger';
import { applyPlanDocument } from '@cumple/server/self-assessment/apply-plan-document';
import { createMigratedDatabase, type MigratedDatabase } from '@cumple/server/testing/migrated-database';
import { endedPlan, runningPlan } from '@cumple/server/testing/tried-plans';
import { peopleOf, type Browser } from '@cumple/server/testing/workspace-api';
import { createApi, type Api } from '../create-api';
import { bodyFieldsOf, queryFieldsOf, type Fields } from './testing/declared-fields';
import { expectedRoutes, isPublicLine, type Expectation } from './testing/expected-routes';
import { HOSTILE_BODIES, HOSTILE_VALUES, LONG_TEXTS } from './testing/hostile-values';
import { addressOf, lineOf, routesOf, type Route } from './testing/routes';
import { specimens, type Specimens } from './testing/specimens';

const now = new Date('2026-03-01T12:00:00Z');

let database: MigratedDatabase;
let api: Api;
let contact: () => Promise<Browser>;
let things: Specimens;
let routes: { route: Route; line: string; expected: Expectation | undefined }[];
let document: object;

beforeAll(async () => {
  database = await createMigratedDatabase();
  for (const plan of [runningPlan, endedPlan]) await applyPlanDocument(database.owner, plan, { mode: 'create', contacts: [], sourceSha256: null });
  const logger = createLogger({ readable: false, destination: { write: () => undefined } });
  api = await createApi({ databaseUrl: database.appUrl, build: 'b1', portalDir: '/nowhere', publicUrl: null, logger, clock: () => now });
  const people = peopleOf({ app: api.app, database, clock: { now } });
  contact = () => people.as({ role: 'point-of-contact', institution: 'planning-office' });
  things = await specimens(people, database);
  routes = routesOf(api.listener).map((route) => ({ route, line: lineOf(route), expected: expectedRoutes[lineOf(route)] }));
  document = (await (await contact()).get('/api/v1/openapi.json')).body as object;
});
afterAll(async () => {
  await api.app.close();
  await database.close();
});

const jsonWrites = () => routes.filter(({ route, expected }) => expected && route.method !== 'get' && route.method !== 'delete' && expected.takes === undefined) as { route: Route; line: string; expected: Expectation }[];
const valuesOf = ({ names }: Expectation) => (names ? things[names][0]?.values : undefined) ?? [];
/** Whatever is refused, is refused as a caller's mistake: of these an answer may be, and never a failure of ours. */
const isRefusal = (status: number) => status >= 400 && status < 500;

async function sendRaw(browser: Browser, route: Route, values: readonly string[], body: string): Promise<number> {
  const withToken = browser[route.method === 'post' ? 'send' : (route.method as 'put' | 'patch')](addressOf(route, values), {});
  return (await withToken.set('If-Match', '"v1"').type('json').serialize((text: unknown) => text as string).send(body as unknown as object)).status;
}

it('refuses bodies of any hostile shape at every write, and fails at none', async () => {
  const wrong: string[] = [];
  for (const { route, line, expected } of jsonWrites()) {
    const browser = await contact();
    for (const [name, body] of HOSTILE_BODIES) {
      const status = await sendRaw(browser, route, valuesOf(expected), body);
      if (!isRefusal(status)) wrong.push(`${line}: ${name}: ${status}`);
    }
  }
  expect(wrong).toEqual([]);
}, 300_000);

it('takes no hostile value in any field of any write, and fails at none', async () => {
  const wrong: string[] = [];
  let asked = 0;
  for (const { route, line, expected } of jsonWrites()) {
    const fields = bodyFieldsOf(document as Fields, route);
    for (const field of fields) {
      const browser = await contact();
      for (const [name, value] of [...HOSTILE_VALUES, ...LONG_TEXTS]) {
        const status = await sendRaw(browser, route, valuesOf(expected), `{${JSON.stringify(field)}:${value}}`);
        asked++;
        // Refused for what it is, before anything is looked up.
        if (status !== 400) wrong.push(`${line} ${field}: ${name}: ${status}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(asked).toBeGreaterThan(1_000);
}, 600_000);

it('fails at no hostile parameter of any read, public or not', async () => {
  const failed: string[] = [];
  const browser = await contact();
  for (const { route, line, expected } of routes.filter(({ route, line }) => route.method === 'get' && !line.includes('/docs'))) {
    const address = addressOf(route, expected ? valuesOf(expected) : ['zz-2025-2027', 'G1']);
    for (const name of ['x', '__proto__', 'constructor[prototype]', ...queryFieldsOf(document as Fields, route)]) {
      for (const value of ['%00', '%ED%A0%80', '%C0%AF', '1000000000', '-1', 'NaN', '1e309', `${'a'.repeat(3_500)}!`, 'a&NAME=b', '']) {
        const { status } = await browser.get(`${address}?${name}=${value.replace('NAME', name)}`);
        if (status >= 500 && !line.startsWith('GET /health')) failed.push(`${line}?${name}=${value.slice(0, 20)}: ${status}`);
      }
    }
  }
  expect(failed).toEqual([]);
}, 300_000);

it('fails at no hostile part of any address', async () => {
  const failed: string[] = [];
  const browser = await contact();
  for (const { route, line } of routes.filter(({ route }) => route.path.includes(':'))) {
    for (const value of ['%00', '%ED%A0%80', '%C0%AF', '..%2f..%2f', '99999999999999999999', '-1', '1e3', 'NaN', '__proto__', 'constructor', 'a'.repeat(3_500)]) {
      const address = route.path.replaceAll(/:\w+/g, value);
      const { status } = await browser.bare(route.method, address).set('X-CSRF-Token', 'x');
      const own = isPublicLine(line) || route.method !== 'get' ? status : (await browser.get(address)).status;
      if (status >= 500 || own >= 500) failed.push(`${line} ${value.slice(0, 20)}: ${status}/${own}`);
    }
  }
  expect(failed).toEqual([]);
}, 300_000);
