// `npm run import -- self-assessment FILE --plan SLUG …`: reads a self-assessment report into a plan.
import 'reflect-metadata';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEFAULT_LANGUAGE, type Language } from '@cumple/contracts/common/language';
import { ConfigError } from '@cumple/server-kit/config/config-error';
import { EmbeddedPostgresError } from '@cumple/server-kit/database/embedded/embedded-postgres-error';
import { explainRefusal } from '@cumple/server/self-assessment/import/explain-refusal';
import { say } from '@cumple/server/self-assessment/import/import-messages';
import { readReport } from '@cumple/server/self-assessment/import/read-report';
import { openToolDatabase } from './database/open-database';
import { type ImportArguments, readArguments, UsageError } from './import/arguments';
import { importSelfAssessment } from './import/import-self-assessment';
import { terminal } from './import/terminal';

const FAILED = 1;
/** An import that found the server of another one loses it when that one ends. */
const DATABASE_STOPPED = /^(?:57P0[123]|ECONNREFUSED|ECONNRESET|EPIPE)$/;
/** The bundle runs at `dist/tools/` of the checkout. */
const checkout = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

async function run(wish: ImportArguments): Promise<number> {
  const { language } = wish;
  terminal.progress(say(language, 'progress.reading'));
  // npm runs scripts in the checkout; the path is meant from where the command was typed.
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), wish.file);
  const read = await readReport(path, () => terminal.progress(say(language, 'progress.parsing')));
  const database = await openToolDatabase(process.env, checkout, 'cumple-import');
  try {
    return await importSelfAssessment(database.dataSource, read, wish, terminal);
  } finally {
    await database.close();
  }
}

function explain(error: unknown, language: Language): string {
  if (error instanceof UsageError) return `${error.message}\n${say(language, 'usage')}`;
  if (error instanceof ConfigError || error instanceof EmbeddedPostgresError) return error.message;
  // Messages of a driver may carry values: only its code is told.
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (DATABASE_STOPPED.test(code)) return say(language, 'database-stopped');
  return (
    explainRefusal(error, language) ?? say(language, 'unexpected', { what: [error instanceof Error ? error.name : 'Error', code].filter(Boolean).join(' ') })
  );
}

let language: Language = DEFAULT_LANGUAGE;
try {
  const wish = readArguments(process.argv.slice(2));
  language = wish.language;
  process.exitCode = await run(wish);
} catch (error) {
  process.stderr.write(`${explain(error, language)}\n`);
  process.exitCode = FAILED;
}
