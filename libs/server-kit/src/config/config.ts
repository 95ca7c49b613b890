import { resolve } from 'node:path';
import { ConfigError } from './config-error';
import type { Environment } from './environment';
import { readMail, type MailConfig } from './mail-config';
import { readOidc, type OidcConfig } from './oidc-config';
import { readStorage, type StorageConfig } from './storage-config';
import { readSecret } from './session-secret';

/** Where the data are: the server that comes along, or a given one. */
export type DatabaseConfig =
  | { kind: 'embedded' }
  /** `ownerUrl` migrates and grants; `null` when only the application's address is given, which then does that as well. */
  | { kind: 'given'; appUrl: string; ownerUrl: string | null };

/** What a process does: serves the portal, serves the API, works on jobs. */
export const PROCESS_ROLES = ['web', 'api', 'worker'] as const;
export type ProcessRole = (typeof PROCESS_ROLES)[number];

export interface Config {
  port: number;
  database: DatabaseConfig;
  /** Origin that people reach the portal at, e.g. `https://cumple.example`; `null` when none is given. */
  publicUrl: string | null;
  /** Loads the shipped plans into an empty database, with people of the fictional one who sign in with a password shown to all. */
  demo: boolean;
  /** Opens the addresses of public evidence, to see whether they still do. */
  linkChecks: boolean;
  roles: readonly ProcessRole[];
  /** The installation's secret; `null` when none is given: one is then kept in the data directory. */
  secret: Buffer | null;
  mail: MailConfig | null;
  oidc: OidcConfig | null;
  /** The bucket for files; `null` leaves them in the data directory. */
  storage: StorageConfig | null;
  /** How many proxies of ours stand before the process: the address of whoever asks is what the outermost of them noted. */
  trustProxy: number;
  /** Directory of the portal's build, with `browser` and `server`. */
  portalDir: string;
}

const DEFAULT_PORT = 3000;
const MAX_PORT = 65_535;
const MAX_PROXIES = 9;

/** Reads and checks the environment. Empty values count as absent. `portalDir` is where the portal's build stands by default. @throws ConfigError */
export function readConfig(env: Environment, portalDir: string): Config {
  const publicUrl = readPublicUrl(env);
  const [demo, mail] = [readSwitch(env, 'CUMPLE_DEMO'), readMail(env, publicUrl)];
  // Whoever comes by signs in there and invites whom they like: any visitor could send mail in the installation's name.
  if (demo && mail) throw new ConfigError('CUMPLE_DEMO', 'must be 0 where SMTP_URL is given: the demonstration is open to anybody, and sends no mail.');
  return {
    port: readPort(env),
    database: readDatabase(env),
    publicUrl,
    demo,
    linkChecks: readSwitch(env, 'LINK_CHECKS', demo ? '0' : '1'),
    roles: readRoles(env),
    secret: readSecret(env),
    mail,
    oidc: readOidc(env, publicUrl),
    storage: readStorage(env),
    trustProxy: readProxies(env),
    portalDir: resolve(env['CUMPLE_PORTAL_DIR'] || portalDir),
  };
}

/** 0 takes any free port. */
function readPort(env: Environment): number {
  const text = env['PORT'] || String(DEFAULT_PORT);
  if (!/^\d{1,5}$/.test(text) || Number(text) > MAX_PORT) throw new ConfigError('PORT', `must be a whole number from 0 to ${MAX_PORT}.`);
  return Number(text);
}

/** A number of hops, never "all": whoever asks could otherwise write any address themselves. */
function readProxies(env: Environment): number {
  const text = env['TRUST_PROXY'] || '0';
  if (!/^\d$/.test(text)) throw new ConfigError('TRUST_PROXY', `must be the number of proxies before the process, from 0 to ${MAX_PROXIES}.`);
  return Number(text);
}

function readDatabase(env: Environment): DatabaseConfig {
  const appUrl = readDatabaseUrl(env, 'DATABASE_URL');
  const ownerUrl = readDatabaseUrl(env, 'DATABASE_OWNER_URL');
  if (appUrl) return { kind: 'given', appUrl, ownerUrl };
  if (ownerUrl) throw new ConfigError('DATABASE_URL', 'is missing: DATABASE_OWNER_URL is for migrations only, the application needs its own.');
  return { kind: 'embedded' };
}

function readDatabaseUrl(env: Environment, variable: string): string | null {
  const text = env[variable];
  if (!text) return null;
  const url = URL.parse(text);
  if (!url || !/^postgres(ql)?:$/.test(url.protocol) || url.pathname.length < 2) throw new ConfigError(variable, 'must be an address such as postgresql://user:password@host:5432/database.');
  return text;
}

function readPublicUrl(env: Environment): string | null {
  const text = env['PUBLIC_URL'];
  if (!text) return null;
  const url = URL.parse(text);
  const plain = url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  if (!plain) throw new ConfigError('PUBLIC_URL', 'must be an address without a path, such as https://cumple.example.');
  return url.origin;
}

function readSwitch(env: Environment, variable: string, absent = '0'): boolean {
  const text = env[variable] || absent;
  if (text !== '0' && text !== '1') throw new ConfigError(variable, 'must be 1 or 0.');
  return text === '1';
}

function readRoles(env: Environment): ProcessRole[] {
  const words = (env['CUMPLE_ROLES'] || PROCESS_ROLES.join()).split(',').map((word) => word.trim());
  const known: readonly string[] = PROCESS_ROLES;
  if (words.some((word) => !known.includes(word))) throw new ConfigError('CUMPLE_ROLES', `must be one or more of ${PROCESS_ROLES.join(', ')}, with commas between them.`);
  return PROCESS_ROLES.filter((role) => words.includes(role));
}
