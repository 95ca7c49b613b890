// `npm start`: builds what has changed, then serves portal and API from this very process.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fail, messageOf } from './lib/fail.mjs';
import { nodeIsAtLeast } from './lib/node-version.mjs';
import { run } from './lib/run.mjs';
import { stopSignal } from './lib/stop-signal.mjs';
import { workspace } from './lib/workspace.mjs';

if (!nodeIsAtLeast(24, 15)) fail(`Start it with "npm start": that finds the right Node (this is ${process.version}).`);
if (process.env['npm_lifecycle_event']) await import('./lib/stop-with-parent.mjs');
const signal = stopSignal();

console.log('Building what has changed (the first time: about a minute) …');
const built = await run('nx', ['run-many', '-t', 'build'], { signal });
if (signal.aborted) process.exit(130);
if (!built.ok) {
  console.error(built.output);
  fail('The build failed (its message stands above).');
}

process.chdir(workspace);
// The demonstration is open to anybody: where mail can be sent, nobody gets it unasked.
process.env['CUMPLE_DEMO'] ??= process.env['SMTP_URL'] ? '0' : '1';
await import(pathToFileURL(join(workspace, 'dist/apps/api/main.mjs')).href).catch((error) => fail(messageOf(error)));
