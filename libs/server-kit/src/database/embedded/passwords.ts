import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error';

/** Generated once for each data directory: the cluster's administrator and the two roles of the application. */
export interface Passwords {
  admin: string;
  owner: string;
  app: string;
}

const newPassword = (): string => randomBytes(24).toString('base64url');

const fileIn = (dataDir: string): string => join(dataDir, 'passwords.json');

/** Passwords for a cluster that is about to be made, kept in a file that only its owner reads. */
export function makePasswords(dataDir: string): Passwords {
  const passwords = { admin: newPassword(), owner: newPassword(), app: newPassword() };
  writeFileSync(fileIn(dataDir), JSON.stringify(passwords), { mode: 0o600 });
  return passwords;
}

/** @throws EmbeddedPostgresError when the file is missing: nobody could log in. */
export function readPasswords(dataDir: string): Passwords {
  if (!existsSync(fileIn(dataDir))) throw new EmbeddedPostgresError(`${fileIn(dataDir)} is missing: without it nobody can log in to the database beside it.`);
  return JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as Passwords;
}
