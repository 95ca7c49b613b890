import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { shippedPlans } from '@cumple/server/self-assessment/shipped-plans';
import { createReadApi, type ReadApi } from '@cumple/server/testing/read-api';
import { endedPlan, runningPlan } from '@cumple/server/testing/tried-plans';
import type { OpenAPIObject } from '@nestjs/swagger';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openApiDocument } from './openapi';
import { promisedFields, promisedParameters } from './promised-fields';
import { complaints, shortForm, type Schema, type Schemas } from './schema.fixture';

let api: ReadApi;
let document: OpenAPIObject;
let schemas: Schemas;
beforeAll(async () => {
  api = await createReadApi([runningPlan, endedPlan, ...shippedPlans]);
  document = openApiDocument(api.app);
  schemas = document.components?.schemas as Schemas;
});
afterAll(() => api.close());

test('the document is valid, as a public linter sees it', () => {
  const directory = mkdtempSync(join(tmpdir(), 'cumple-openapi-'));
  const file = join(directory, 'openapi.json');
  writeFileSync(file, JSON.stringify(document));
  const linter = join(dirname(createRequire(__filename).resolve('@redocly/cli/package.json')), 'bin/cli.js');
  const env = { ...process.env, NODE_OPTIONS: '', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  // Single sign-on is two redirects: it has nothing to answer but 3XX.
  const report = execFileSync(process.execPath, [linter, 'lint', '--extends=recommended', '--skip-rule=operation-2xx-response', '--format=json', file], {
    env,
    cwd: directory,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  rmSync(directory, { recursive: true });
  expect((JSON.parse(report) as { problems: { message: string }[] }).problems.map(({ message }) => message)).toEqual([]);
});

test.each(Object.entries(promisedFields))('%s has every field that is promised', (name, fields) => {
  const { properties = {}, required = [] } = schemas[name] ?? {};
  const described = Object.fromEntries(Object.keys(fields).map((field) => [field, properties[field] && shortForm(properties[field])]));
  expect(described).toEqual(Object.fromEntries(Object.entries(fields).map(([field, form]) => [field, form === 'choice' ? expect.stringMatching(/^"/) : form])));
  expect(Object.keys(fields).filter((field) => !required.includes(field))).toEqual(name === 'GivenDate' ? ['everyMonths'] : []);
});

test.each(Object.entries(promisedParameters))('%s takes every parameter that is promised', (path, names) => {
  const parameters = (document.paths[path]?.get?.parameters ?? []) as { name: string; in: string; schema: Schema }[];
  const taken = parameters.filter((parameter) => parameter.in === 'query').map(({ name, schema }) => (schema.type === 'array' ? `${name}+` : name));
  expect(taken).toEqual(expect.arrayContaining(names));
});

const isPublic = (path: string) => !path.startsWith(WORKSPACE_PREFIX);
// Files are bytes, whatever they are.
const isFile = (path: string) => /^\/api\/v1\/evidence-(?:files|copies)\/|\.zip$/.test(path);
const publicPaths = () => Object.entries(document.paths).filter(([path]) => isPublic(path) && !isFile(path));

test('every operation has a name of its own', () => {
  const all = Object.values(document.paths).flatMap(({ get, post, put, patch, delete: remove }) => [get, post, put, patch, remove].flatMap((operation) => operation ?? []));
  expect(new Set(all.map(({ operationId }) => operationId)).size).toBe(all.length);
});

test('every public operation says what it is about and how it can end', () => {
  const operations = publicPaths().map(([, { get }]) => get);
  for (const operation of operations) {
    expect(operation).toMatchObject({ summary: expect.any(String) as string, tags: [expect.any(String)] });
    expect(Object.keys(operation?.responses ?? {})).toEqual(expect.arrayContaining(['200', '304', '400']));
  }
});

const named = { plan: ['zz-2025-2027', 'yy-2014-2016', ...shippedPlans.map(({ plan }) => plan.slug)], slug: ['water', 'observatory', 'island-office'] };
const filled = (template: string): string[] => {
  if (template.includes('{slug}')) return named.slug.map((slug) => template.replace('{slug}', slug));
  const codes = (plan: string) =>
    [runningPlan, endedPlan, ...shippedPlans].find((document) => document.plan.slug === plan)?.commitments.map(({ code }) => code) ?? [];
  const paths = template.includes('{plan}')
    ? named.plan.flatMap((plan) => codes(plan).map((code) => template.replace('{plan}', plan).replace('{code}', code)))
    : [template];
  return [...new Set(paths)];
};

test('real answers are what the document says, every plan and every commitment', async () => {
  for (const [template, { get }] of publicPaths()) {
    const answer = get?.responses['200'] as { content: Record<string, { schema: Schema }> };
    for (const path of filled(template)) {
      const { body } = await api.get(path.replace('/api/v1', ''));
      expect([path, complaints(body, answer.content['application/json']?.schema ?? {}, schemas)]).toEqual([path, []]);
    }
  }
});

test('so are problems', async () => {
  const { body } = await api.get('/action-plans?page=0');
  expect(complaints(body, { $ref: '#/components/schemas/Problem' }, schemas)).toEqual([]);
});
