// `npm run account -- point-of-contact …`: makes the first point of contact; `reset-second-factor …` helps one who is locked out.
import 'reflect-metadata';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '@cumple/contracts/common/language';
import { ConfigError } from '@cumple/server-kit/config/config-error';
import { EmbeddedPostgresError } from '@cumple/server-kit/database/embedded/embedded-postgres-error';
import { AccountNotPossible } from '@cumple/server/accounts/command/account-not-possible';
import { say } from '@cumple/server/accounts/command/say';
import { type AccountArguments, languageIn, readArguments, UsageError } from './account/arguments';
import { runCommand } from './account/run-command';
import { openToolDatabase } from './database/open-database';

const FAILED = 1;
/** A command that found the running server's database loses it when that server ends. */
const DATABASE_STOPPED = /^(?:57P0[123]|ECONNREFUSED|ECONNRESET|EPIPE)$/;
/** The bundle runs at `dist/tools/` of the checkout. */
const checkout = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

async function run(wish: AccountArguments): Promise<string[]> {
  const database = await openToolDatabase(process.env, checkout, 'cumple-account');
  try {
    return await runCommand(database.dataSource, wish, process.env);
  } finally {
    await database.close();
  }
}

function explain(error: unknown, language: Language): string {
  if (error instanceof UsageError) return `${error.message}\n${say(language, 'usage')}`;
  if (error instanceof AccountNotPossible) return say(language, error.problem);
  if (error instanceof ConfigError || error instanceof EmbeddedPostgresError) return error.message;
  // Messages of a driver may carry values: only its code is told.
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (DATABASE_STOPPED.test(code)) return say(language, 'database-stopped');
  return say(language, 'unexpected', { what: [error instanceof Error ? error.name : 'Error', code].filter(Boolean).join(' ') });
}

const given = process.argv.slice(2);
try {
  const lines = await run(readArguments(given));
  process.stdout.write(`${lines.join('\n')}\n`);
} catch (error) {
  process.stderr.write(`${explain(error, languageIn(given))}\n`);
  process.exitCode = FAILED;
}
