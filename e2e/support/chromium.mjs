import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { workspace } from '../../tools/lib/workspace.mjs';

/** @typedef {{ executablePath: string, env: Record<string, string> }} Chromium */

const unpacked = join(workspace, 'tmp/chromium');

// The package's own configuration names places that other machines don't have; without a font no text has a size.
const fontConfiguration = `<?xml version="1.0"?>
<fontconfig><dir prefix="relative">fonts</dir><dir>/usr/share/fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`;

/** Browsers of the machine; what CHROMIUM_PATH names comes first. @returns {string | undefined} */
function installed() {
  const google = existsSync('/usr/bin') ? readdirSync('/usr/bin').filter((name) => name.startsWith('google-chrome')).sort() : [];
  const places = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', ...google.map((name) => join('/usr/bin', name))];
  return places.find((place) => place && existsSync(place));
}

/** Unpacks the browser that comes as a package, with the libraries that a bare system lacks; whole or not at all. */
async function unpack() {
  if (process.arch !== 'x64') throw new Error(`No packaged browser runs on ${process.arch}.`);
  const { inflate } = await import('@sparticuz/chromium');
  const archives = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
  mkdirSync(join(workspace, 'tmp'), { recursive: true });
  const half = mkdtempSync(`${unpacked}-`);
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = half; // where the package unpacks to
  for (const name of readdirSync(archives)) await inflate(join(archives, name));
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  writeFileSync(join(half, 'fonts.conf'), fontConfiguration);
  for (const shared of [half, join(half, 'chromium')]) chmodSync(shared, 0o755);
  if (!existsSync(unpacked)) renameSync(half, unpacked);
  rmSync(half, { recursive: true, force: true });
}

/** The Chromium to test with, and the environment it needs. @returns {Promise<Chromium>} */
export async function findChromium() {
  const own = installed();
  if (own) return { executablePath: own, env: {} };
  try {
    if (!existsSync(unpacked)) await unpack();
  } catch (error) {
    throw new Error('There is no browser to test with: install Chromium (Debian: apt-get install chromium), or name one in CHROMIUM_PATH.', { cause: error });
  }
  const libraries = [join(unpacked, 'al2023/lib'), unpacked, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return { executablePath: join(unpacked, 'chromium'), env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(unpacked, 'fonts.conf') } };
}
