/** @typedef {{ name: string, ok: boolean, counts: import('./counts.mjs').Counts | null, seconds: number, note: string }} Result */

/**
 * What a stage amounts to. A stage that fails without a failed test, runs none, or skips some, is one failure of its own.
 * @param {{ name: string, ok: boolean, counts: import('./counts.mjs').Counts | null, seconds: number, note?: string }} raw
 * @returns {Result}
 */
export function judge({ name, ok, counts, seconds, note = '' }) {
  if (!counts) return { name, ok, counts, seconds, note };
  if (counts.skipped > 0) return { name, ok: false, counts: { ...counts, failed: counts.failed + counts.skipped }, seconds, note: `${counts.skipped} skipped` };
  if (counts.failed > 0) return { name, ok: false, counts, seconds, note };
  return { name, ok: ok && counts.passed > 0, counts, seconds, note: note || (counts.passed > 0 ? '' : 'no test ran') };
}

/** @param {Result} result */
const failuresOf = ({ ok, counts }) => counts?.failed || (ok ? 0 : 1);

/** @param {Result} result */
function row(result) {
  const verdict = result.ok ? 'ok' : 'FAILED';
  const tests = result.counts ? `${result.counts.passed} passed, ${failuresOf(result)} failed` : '';
  return `${result.name.padEnd(12)} ${verdict.padEnd(7)} ${`${result.seconds} s`.padStart(6)}   ${[tests, result.note].filter(Boolean).join('; ')}`.trimEnd();
}

/**
 * The table by stage, whether the real document was read, and last the line that counts.
 * @param {Result[]} results
 * @param {string | undefined} realReport its path, when it was given
 * @returns {{ text: string, failed: number }}
 */
export function summarise(results, realReport) {
  const total = (/** @type {(result: Result) => number} */ count) => results.reduce((sum, result) => sum + count(result), 0);
  const read = total(({ counts }) => counts?.realReport ?? 0);
  const failed = total(failuresOf);
  const lines = [
    ...results.map(row),
    `Real report: ${realReport ? `given, ${read} tests passed on it` : 'not given in CUMPLE_REAL_REPORT, so only our own documents were read'}.`,
    ...(failed > 0 ? [`Failed: ${results.filter((result) => !result.ok).map((result) => result.name).join(', ')}.`] : []),
    `${total(({ counts }) => counts?.passed ?? 0)} passed, ${failed} failed`,
  ];
  return { text: lines.join('\n'), failed };
}
