// A process of its own that asks one address again and again, over a few connections, and tells how it went.
import autocannon from 'autocannon';
import { percentile } from './figures.mjs';

/** @typedef {{ url: string, headers: Record<string, string>, status: number, connections: number, warmUp: number, seconds: number }} LoadOrder times in seconds */

/**
 * @param {LoadOrder} order
 * @param {number} seconds
 * @returns {Promise<import('./figures.mjs').Load>}
 */
function ask({ url, headers, status, connections }, seconds) {
  return new Promise((resolve, reject) => {
    /** @type {number[]} */
    const times = [];
    let failed = 0;
    const run = autocannon({ url, headers, connections, duration: seconds }, (error, result) => {
      if (error) return reject(error);
      times.sort((one, other) => one - other);
      resolve({ perSecond: times.length / result.duration, p50: percentile(times, 0.5), p99: percentile(times, 0.99), failed: failed + result.errors });
    });
    run.on('response', (/** @type {unknown} */ _client, /** @type {number} */ answered, /** @type {number} */ _bytes, /** @type {number} */ milliseconds) => {
      if (answered === status) times.push(milliseconds);
      else failed += 1;
    });
  });
}

process.on('disconnect', () => process.exit());
process.once('message', async (message) => {
  const order = /** @type {LoadOrder} */ (message);
  await ask(order, order.warmUp);
  process.send?.(await ask(order, order.seconds), () => process.exit());
});
