import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ passed: number, failed: number, skipped: number, realReport: number }} Counts */

/** @returns {Counts} */
const none = () => ({ passed: 0, failed: 0, skipped: 0, realReport: 0 });

/** @param {Counts} a @param {Counts} b @returns {Counts} */
const sum = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped, realReport: a.realReport + b.realReport });

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

/** @param {string} directory the counts that tools/jest/report-file.cjs left of each project @returns {Counts} */
export function countJestReports(directory) {
  if (!existsSync(directory)) return none();
  return readdirSync(directory).map((name) => /** @type {Counts} */ (read(join(directory, name)))).reduce(sum, none());
}

/** @param {string} file @returns {Counts} */
export const countPlaywrightReport = (file) => (existsSync(file) ? countPlaywright(read(file)) : none());
