import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MailConfig } from '@cumple/server-kit/config/mail-config';
import type { OidcConfig } from '@cumple/server-kit/config/oidc-config';
import type { StorageConfig } from '@cumple/server-kit/config/storage-config';
import type { ProcessRole } from '@cumple/server-kit/config/config';

/** What an installation is told about itself, for every module. */
export interface ServerOptions {
  /** People reach us over TLS. */
  secure: boolean;
  /** Origin that people reach the portal at, without a slash at its end; `null` when none is given. */
  publicUrl: string | null;
  /** What this process does. */
  roles: readonly ProcessRole[];
  /** The mail server and the sender; `null` leaves mail to be read in the workspace. */
  smtpUrl: MailConfig['smtpUrl'] | null;
  mailFrom: MailConfig['mailFrom'] | null;
  /** The provider of single sign-on. */
  oidc: OidcConfig | null;
  /** The bucket that files stand in; `null` leaves them in `filesDirectory`. */
  storage: StorageConfig | null;
  /** Where files arrive, and stand unless there is a bucket. */
  filesDirectory: string;
  /** Demonstration mode: people of the fictional plan sign in with a password that is shown. */
  demo: boolean;
  /** Addresses of evidence are opened. */
  linkChecks: boolean;
}

/** Injection token of the `ServerOptions`. */
export const SERVER_OPTIONS = Symbol('server options');

/** Options with what is left out set to: nothing of the kind, and a process that does everything. */
export function serverOptions(given: Partial<ServerOptions>): ServerOptions {
  return { secure: false, publicUrl: null, roles: ['web', 'api', 'worker'], smtpUrl: null, mailFrom: null, oidc: null, storage: null, filesDirectory: passingDirectory(), demo: false, linkChecks: false, ...given };
}

/** Of its own for each process that isn't told: made only when something is put there. */
function passingDirectory(): string {
  return join(tmpdir(), `cumple-files-${randomUUID()}`);
}
