import { join } from 'node:path';
import { workspace } from '../lib/workspace.mjs';
import { countJestReports, countPlaywrightReport } from './counts.mjs';

const reports = join(workspace, 'tmp/reports');

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {[string, ...string[]]} command
 * @property {string} [needs] a stage without which this one can't run
 * @property {NodeJS.ProcessEnv} [env]
 * @property {() => import('./counts.mjs').Counts} [count] for a stage that runs tests
 */

/** The browser tests of one audience. @param {string} name @param {string} audience @returns {Stage} */
function browserStage(name, audience) {
  const report = join(reports, `${audience}.json`);
  return {
    name,
    command: ['playwright', 'test', '-c', `e2e/${audience}/playwright.config.ts`, '--reporter=list,json'],
    needs: 'build',
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    count: () => countPlaywrightReport(report),
  };
}

/** Everything that `npm test` runs, in this order. @type {Stage[]} */
export const stages = [
  { name: 'boundaries', command: ['node', 'tools/boundaries/check.mjs'] },
  { name: 'lint', command: ['nx', 'run-many', '-t', 'lint'] },
  { name: 'types', command: ['nx', 'run-many', '-t', 'typecheck'] },
  { name: 'unit', command: ['nx', 'run-many', '-t', 'test', '--output-style=static'], count: () => countJestReports(join(reports, 'test')) },
  { name: 'build', command: ['nx', 'run-many', '-t', 'build'] },
  {
    name: 'integration',
    command: ['nx', 'run-many', '-t', 'integration', '--skip-nx-cache', '--output-style=static'],
    count: () => countJestReports(join(reports, 'integration')),
  },
  browserStage('browser', 'public-site'),
  browserStage('first sign-in', 'newcomers'),
  browserStage('workspace', 'institution-workspace'),
  browserStage('plan editor', 'coordination-desk'),
  browserStage('whole round', 'whole-round'),
];
