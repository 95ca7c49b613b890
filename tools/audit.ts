// `npm run audit -- verify|head`: checks the chain of the record, or tells where it ends.
import 'reflect-metadata';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEFAULT_LANGUAGE, type Language } from '@cumple/contracts/common/language';
import { ConfigError } from '@cumple/server-kit/config/config-error';
import { EmbeddedPostgresError } from '@cumple/server-kit/database/embedded/embedded-postgres-error';
import { say } from '@cumple/server/common/record/record-messages';
import { type AuditArguments, readArguments, UsageError } from './audit/arguments';
import { checkRecord } from './audit/check-record';
import { openRecord } from './audit/open-record';

const NOT_CHECKED = 2;
const DATABASE_STOPPED = /^(?:57P0[123]|ECONNREFUSED|ECONNRESET|EPIPE)$/;
const NO_TABLE = '42P01';
/** The bundle runs at `dist/tools/` of the checkout. */
const checkout = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

async function run(wish: AuditArguments): Promise<number> {
  const record = await openRecord(process.env, checkout);
  try {
    return await checkRecord(record.dataSource, wish, (line) => process.stdout.write(`${line}\n`));
  } finally {
    await record.close();
  }
}

function explain(error: unknown, language: Language): string {
  if (error instanceof UsageError) return [error.message, say(language, 'usage')].filter(Boolean).join('\n');
  if (error instanceof ConfigError || error instanceof EmbeddedPostgresError) return error.message;
  // Messages of a driver may carry values: only its code is told.
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === NO_TABLE) return say(language, 'no-record');
  if (DATABASE_STOPPED.test(code)) return say(language, 'database-stopped');
  return say(language, 'unexpected', { what: [error instanceof Error ? error.name : 'Error', code].filter(Boolean).join(' ') });
}

let language: Language = DEFAULT_LANGUAGE;
try {
  const wish = readArguments(process.argv.slice(2));
  language = wish.language;
  process.exitCode = await run(wish);
} catch (error) {
  process.stderr.write(`${explain(error, language)}\n`);
  process.exitCode = NOT_CHECKED;
}
