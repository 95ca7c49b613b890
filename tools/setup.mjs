// Makes the checkout ready to run: plain code without a package, for whatever Node the machine has.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from './lib/fail.mjs';
import { isInstalled } from './lib/installed.mjs';
import { nodeIsAtLeast } from './lib/node-version.mjs';
import { workspace } from './lib/workspace.mjs';

/** Installs what the lockfile says: npm's warnings about other packages' wishes stay out, its errors don't. */
function install() {
  const npm = process.env['npm_execpath'];
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const args = [...first, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  console.log('Installing packages (once; a minute or two) …');
  const { status, error } = spawnSync(command, args, { cwd: workspace, stdio: ['ignore', 'ignore', 'inherit'], shell: !npm && process.platform === 'win32' });
  if (error) fail(`npm couldn't be run: ${error.message}`);
  if (status !== 0) fail('npm ci failed (its message stands above): nothing can run without the packages.');
}

/** Everything here is written by builds and tests; after a run as another user (often root) some of it may not be ours. */
function checkOwnership() {
  for (const name of ['.', 'node_modules', 'dist', '.nx', 'tmp']) {
    const place = join(workspace, name);
    try {
      if (existsSync(place)) accessSync(place, constants.W_OK);
    } catch {
      fail(`${place} can't be written by this user: change its owner, or run as the user who owns it.`);
    }
  }
}

if (!nodeIsAtLeast(20, 19)) fail(`Cumple needs Node 20.19 or later to install itself; this is ${process.version}.`);
checkOwnership();
if (!isInstalled(workspace)) install();
if (!existsSync(join(workspace, 'node_modules/.bin/node')) && !existsSync(join(workspace, 'node_modules/.bin/node.cmd')) && !nodeIsAtLeast(24, 15)) {
  fail(`No Node for ${process.platform}-${process.arch} comes with Cumple: install Node 24.15 or later (this is ${process.version}).`);
}
