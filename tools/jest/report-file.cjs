// A Jest reporter that leaves the counts of one project for the summary of `npm test`, where CUMPLE_TEST_REPORT says.
const { mkdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');

/**
 * A file that couldn't run counts as one failed. Tests that read the real document stand below `describe('the real report', …)`.
 * @param {Pick<import('@jest/reporters').AggregatedResult, 'numPassedTests' | 'numFailedTests' | 'numRuntimeErrorTestSuites' | 'numPendingTests' | 'numTodoTests'> & { testResults: { testResults: { fullName: string, status: string }[] }[] }} results
 */
function countsOf(results) {
  const tests = results.testResults.flatMap((file) => file.testResults);
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results.numPendingTests + results.numTodoTests,
    realReport: tests.filter((test) => test.fullName.startsWith('the real report') && test.status === 'passed').length,
  };
}

module.exports = class ReportFile {
  /** @param {unknown} _ @param {import('@jest/reporters').AggregatedResult} results */
  onRunComplete(_, results) {
    const file = process.env.CUMPLE_TEST_REPORT;
    if (!file) return;
    const target = path.resolve(__dirname, '../..', file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, JSON.stringify(countsOf(results)));
  }
};
module.exports.countsOf = countsOf;
