// Bundles our own TypeScript (an app or a tool, and the libraries below it) to one file; packages stay outside.
// swc compiles each file, because the frameworks read the decorators' metadata, which esbuild doesn't write.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import swc from '@swc/core';
import { build, stop } from 'esbuild';
import { workspace } from './lib/workspace.mjs';

/** @type {import('@swc/core').Options} */
const swcOptions = {
  swcrc: false,
  configFile: false,
  sourceMaps: 'inline',
  module: { type: 'es6' },
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
};

/** @type {import('esbuild').Plugin} */
const decorators = {
  name: 'decorators',
  setup: (bundle) => {
    bundle.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const { code } = await swc.transform(await readFile(path, 'utf8'), { ...swcOptions, filename: path });
      return { contents: code, loader: 'js' };
    });
  },
};

/**
 * Whole at once: another command that runs at the same time may just be reading it.
 * @param {string} path
 * @param {Uint8Array} contents
 */
async function replace(path, contents) {
  const written = `${path}.${process.pid}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(written, contents);
  await rename(written, path);
}

/**
 * @param {string} entry path of the TypeScript file, from the workspace's top
 * @param {string} outfile path of the bundle, from there too
 * @returns {Promise<string>} the bundle's absolute path
 */
export async function bundleServer(entry, outfile) {
  const { outputFiles } = await build({
    absWorkingDir: workspace,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    packages: 'external',
    sourcemap: true,
    keepNames: true,
    tsconfig: 'tsconfig.base.json',
    logLevel: 'warning',
    plugins: [decorators],
    write: false,
  });
  await stop();
  for (const { path, contents } of outputFiles) await replace(path, contents);
  return join(workspace, outfile);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await bundleServer('apps/api/src/main.ts', 'dist/apps/api/main.mjs');
}
