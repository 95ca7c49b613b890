// Rules for dependency-cruiser, made from the one list in floors.mjs. Floors and sides are the lint's; here are columns,
// cycles and the habits of imports.
import { columnLibraries, columns, plainLibraries } from './floors.mjs';

/** @typedef {import('dependency-cruiser').IForbiddenRuleType} Rule */

/** @param {readonly string[]} names */
const anyOf = (names) => `(?:${names.join('|')})`;

const inColumnLibraries = `^libs/${anyOf(columnLibraries)}/src`;
const testFile = '\\.(?:spec|fixture)\\.ts$|/testing/|^libs/testing/|^tools/|^e2e/';

// What a test asks is what a caller sees, and callers see all columns.
const fromAbove = '\\.(?:spec|fixture)\\.ts$';

/** A column may import itself and those before it, on its own floor and on the floors below. @returns {Rule[]} */
function columnRules() {
  return columns.slice(0, -1).map((column, index) => ({
    name: `column-${column}`,
    comment: `The column "${column}" imports lower columns only (tools/boundaries/floors.mjs).`,
    severity: 'error',
    from: { path: `${inColumnLibraries}/${column}/`, pathNot: fromAbove },
    to: { path: `${inColumnLibraries}/${anyOf(columns.slice(index + 1))}/` },
  }));
}

/** @type {Rule[]} */
const rootRules = [
  {
    name: 'root-above-columns',
    comment: 'What composes a library (its root files, its migrations) stands above its columns.',
    severity: 'error',
    from: { path: `${inColumnLibraries}/${anyOf(columns)}/` },
    to: { path: [`${inColumnLibraries}/[^/]+$`, '^libs/server/src/migrations/'] },
  },
  {
    name: 'no-domain-words',
    comment: 'Libraries without columns know no domain words: at most the column "common".',
    severity: 'error',
    from: { path: '^libs/(?:server-kit|ui)/', pathNot: testFile },
    to: { path: `${inColumnLibraries}/`, pathNot: `${inColumnLibraries}/common/` },
  },
  {
    name: 'internal',
    comment: 'A folder "internal" belongs to its column.',
    severity: 'error',
    from: { path: '^libs/([^/]+)/src/([^/]+)/' },
    to: { path: '/internal/', pathNot: ['^libs/$1/src/$2/', 'node_modules'] },
  },
  {
    name: 'internal-from-outside',
    comment: 'A folder "internal" belongs to its column.',
    severity: 'error',
    from: { pathNot: ['^libs/[^/]+/src/[^/]+/'] },
    to: { path: '^libs/.*/internal/' },
  },
];

/** @type {Rule[]} */
const habitRules = [
  { name: 'no-cycles', comment: 'Imports run in no circle, types included.', severity: 'error', from: {}, to: { circular: true } },
  { name: 'resolvable', comment: 'An import leads somewhere.', severity: 'error', from: {}, to: { couldNotResolve: true } },
  {
    name: 'alias-between-libraries',
    comment: 'Another library is imported by its alias, @cumple/<library>/….',
    severity: 'error',
    from: { path: '^((?:libs|apps)/[^/]+|tools|e2e)/' },
    to: { path: '^libs/', pathNot: '^$1/', dependencyTypesNot: ['aliased-tsconfig', 'aliased'] },
  },
  {
    name: 'relative-inside-a-library',
    comment: 'Inside a library imports are relative.',
    severity: 'error',
    from: { path: '^libs/([^/]+)/' },
    to: { path: '^libs/$1/', dependencyTypes: ['aliased-tsconfig', 'aliased'] },
  },
  {
    name: 'testing-in-tests-only',
    comment: 'Helpers of tests are for tests and tools.',
    severity: 'error',
    from: { pathNot: testFile },
    to: { path: '^libs/testing/|^libs/.*/testing/' },
  },
  { name: 'no-spec-imports', comment: 'Nobody imports a spec.', severity: 'error', from: {}, to: { path: '\\.spec\\.ts$', pathNot: 'node_modules' } },
  {
    name: 'plain-typescript',
    comment: 'Words, rules and contracts are plain TypeScript without packages.',
    severity: 'error',
    from: { path: `^libs/${anyOf(plainLibraries)}/`, pathNot: '\\.spec\\.ts$' },
    to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core'] },
  },
];

export const rules = [...columnRules(), ...rootRules, ...habitRules];
