// Runs tools/NAME.ts with the arguments that follow: `node tools/run-tool.mjs import -- self-assessment FILE …`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleServer } from './build-server.mjs';
import { fail, messageOf } from './lib/fail.mjs';
import { workspace } from './lib/workspace.mjs';

const [name = '', ...args] = process.argv.slice(2);
if (!/^[a-z-]+$/.test(name) || !existsSync(join(workspace, 'tools', `${name}.ts`))) fail(`There is no tool named "${name}".`);

// The tool runs in this very process, so its exit code, its terminal and the signals to it are its own.
const bundle = await bundleServer(`tools/${name}.ts`, `dist/tools/${name}.mjs`).catch((error) => fail(messageOf(error)));
process.argv = [process.argv[0] ?? 'node', bundle, ...args];
await import(pathToFileURL(bundle).href);
