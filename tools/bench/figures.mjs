// What the benchmark does with its figures.

/** @typedef {{ perSecond: number, p50: number, p99: number, failed: number }} Load requests a second; milliseconds; answers that weren't the expected one */

/**
 * The value that this share of all values doesn't exceed (nearest rank).
 * @param {readonly number[]} sorted ascending
 * @param {number} share from 0 to 1
 */
export function percentile(sorted, share) {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/**
 * How many times slower than the other: "3.1 x".
 * @param {number | undefined} perSecond
 * @param {number | undefined} otherPerSecond
 */
export function slower(perSecond, otherPerSecond) {
  if (!perSecond || !otherPerSecond) return '–';
  return `${round(otherPerSecond / perSecond)} x`;
}

/**
 * Two digits that tell something, no more: a short run isn't exact.
 * @param {number} value
 */
export function round(value) {
  return Number.isFinite(value) ? value.toFixed(value < 10 ? 1 : 0) : '–';
}

/**
 * Rows below their headings; the first column to the left, figures to the right.
 * @param {readonly string[][]} rows
 */
export function table(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')).join('\n');
}
