import { randomBytes, randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from './config-error';
import type { Environment } from './environment';

/** Fewest bytes of the installation's secret. */
export const SECRET_BYTES = 32;

/** `SESSION_SECRET`, `null` when absent. @throws ConfigError */
export function readSecret(env: Environment): Buffer | null {
  const text = env['SESSION_SECRET'];
  if (!text) return null;
  const secret = Buffer.from(text);
  if (secret.length < SECRET_BYTES) throw new ConfigError('SESSION_SECRET', `must have at least ${SECRET_BYTES} bytes, made by chance: for example the output of "openssl rand -base64 48".`);
  return secret;
}

/** The secret that is kept in a data directory, made the first time; readable by its owner only. @throws ConfigError */
export function keptSecret(dataDir: string): Buffer {
  const file = join(dataDir, 'session-secret');
  try {
    mkdirSync(dataDir, { recursive: true });
    return readKept(file) ?? makeKept(file);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError('SESSION_SECRET', `is not given, and none can be kept in ${file} (${codeOf(error)}): give one, or another CUMPLE_DATA_DIR.`);
  }
}

function readKept(file: string): Buffer | null {
  try {
    const secret = Buffer.from(readFileSync(file, 'utf8').trim());
    if (secret.length < SECRET_BYTES) throw new ConfigError('SESSION_SECRET', `is not given, and what is kept in ${file} is damaged: restore that file, or delete it (all sessions and sent links then end).`);
    return secret;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Of several processes that start at once, one puts its secret there, whole, and all take that. */
function makeKept(file: string): Buffer {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, `${randomBytes(SECRET_BYTES).toString('base64url')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  const secret = readKept(file);
  if (!secret) throw new ConfigError('SESSION_SECRET', `is not given, and ${file} was taken away while it was made.`);
  return secret;
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
