// `npm test`: every stage, one summary. Setup has run before (package.json, "pretest").
import { randomBytes } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fail, messageOf } from './lib/fail.mjs';
import { nodeIsAtLeast } from './lib/node-version.mjs';
import { run } from './lib/run.mjs';
import { stopSignal } from './lib/stop-signal.mjs';
import { workspace } from './lib/workspace.mjs';
import { dropLeftovers } from './test/leftovers.mjs';
import { stages } from './test/stages.mjs';
import { judge, summarise } from './test/summary.mjs';

if (!nodeIsAtLeast(24, 15)) fail(`Run it with "npm test": that finds the right Node (this is ${process.version}).`);
if (process.env['npm_lifecycle_event']) await import('./lib/stop-with-parent.mjs');
const realReport = process.env['CUMPLE_REAL_REPORT'];
if (realReport && !existsSync(realReport)) fail(`CUMPLE_REAL_REPORT names ${realReport}, which doesn't exist.`);

const signal = stopSignal();
const runId = randomBytes(4).toString('hex');
// The database that DATABASE_URL names is nobody's business here: only its server is passed on, for databases of our own.
const { DATABASE_URL: server, DATABASE_OWNER_URL: _owner, ...inherited } = process.env;
const env = { ...inherited, CUMPLE_TEST_RUN: runId, ...(server ? { CUMPLE_TEST_SERVER_URL: server } : {}) };

/** @type {import('./test/summary.mjs').Result[]} */
const results = [];

/** @param {import('./test/stages.mjs').Stage} stage */
async function perform(stage) {
  const zero = stage.count ? { passed: 0, failed: 0, skipped: 0, realReport: 0 } : null;
  if (signal.aborted) return { name: stage.name, ok: false, counts: zero, seconds: 0, note: 'broken off' };
  if (results.some(({ name, ok }) => name === stage.needs && !ok)) return { name: stage.name, ok: false, counts: zero, seconds: 0, note: `not run: ${stage.needs} failed` };
  const began = performance.now();
  const [program, ...args] = stage.command;
  const { ok, output } = await run(program, args, { signal, env: { ...env, ...stage.env } });
  const seconds = Math.round((performance.now() - began) / 1000);
  const result = judge({ name: stage.name, ok, counts: stage.count?.() ?? null, seconds, ...(signal.aborted ? { note: 'broken off' } : {}) });
  if (!result.ok) console.log(output.trimEnd());
  return result;
}

rmSync(join(workspace, 'tmp/reports'), { recursive: true, force: true });
for (const stage of stages) {
  console.log(`── ${stage.name} …`);
  results.push(await perform(stage));
}
if (server) await dropLeftovers(server, runId).catch((error) => console.error(`Databases of this run may be left on the server: ${messageOf(error)}`));

const { text, failed } = summarise(results, realReport);
console.log(`\n${text}`);
process.exit(failed === 0 ? 0 : signal.aborted ? 130 : 1);
