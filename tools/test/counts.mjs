import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ passed: number, failed: number, skipped: number, realReport: number }} Counts */

/** @returns {Counts} */
const none = () => ({ passed: 0, failed: 0, skipped: 0, realReport: 0 });

/** @param {Counts} a @param {Counts} b @returns {Counts} */
const sum = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped, realReport: a.realReport + b.realReport });

/**
 * Jest's report of one project. A file that couldn't run counts as one failed; tests that read the real document name
 * it in their title.
 * @param {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number, numPendingTests: number, numTodoTests: number, testResults: { assertionResults: { fullName: string, status: string }[] }[] }} report
 * @returns {Counts}
 */
export function countJest(report) {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
    realReport: tests.filter((test) => /real (report|document)/i.test(test.fullName) && test.status === 'passed').length,
  };
}

/**
 * Playwright's report: what passed only at a second try counts as failed, and so do errors outside any test.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 * @returns {Counts}
 */
export function countPlaywright({ stats, errors }) {
  const failed = stats.unexpected + stats.flaky;
  return { ...none(), passed: stats.expected, failed: failed + (failed === 0 ? errors.length : 0), skipped: stats.skipped };
}

/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** @param {string} directory the reports of all projects @returns {Counts} */
export function countJestReports(directory) {
  if (!existsSync(directory)) return none();
  return readdirSync(directory).map((name) => countJest(read(join(directory, name)))).reduce(sum, none());
}

/** @param {string} file @returns {Counts} */
export const countPlaywrightReport = (file) => (existsSync(file) ? countPlaywright(read(file)) : none());
