import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../embedded/start-embedded-postgres';

/** The server that the tests of one run share: a given one, else a quick embedded one that is gone afterwards. */
export async function startTestServer(env: NodeJS.ProcessEnv): Promise<EmbeddedPostgres | null> {
  const given = env['CUMPLE_TEST_SERVER_URL'] ?? env['DATABASE_URL'];
  const server = given ? null : await startEmbeddedPostgres({ dataDir: mkdtempSync(join(tmpdir(), 'cumple-test-')), ephemeral: true });
  env['CUMPLE_TEST_SERVER_URL'] = given ?? server?.adminUrl;
  return server;
}
