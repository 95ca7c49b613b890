import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '@cumple/server-kit/database/data-source-options';
import { type DatabaseUrls, ensureDatabase } from '@cumple/server-kit/database/embedded/database-roles';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@cumple/server-kit/database/embedded/start-embedded-postgres';
import type { PlanDocument } from '@cumple/domain/self-assessment/plan-document';
import { entities } from '@cumple/server/entities';
import { prepareDatabase } from '@cumple/server/prepare-database';
import { applyPlanDocument } from '@cumple/server/self-assessment/apply-plan-document';

/** A cluster for this run only: gone afterwards, even after a kill. */
export function startCluster(): Promise<EmbeddedPostgres> {
  return startEmbeddedPostgres({ dataDir: mkdtempSync(join(tmpdir(), 'cumple-bench-')), ephemeral: true });
}

/** A database with this plan alone, written as an import writes it, and with fresh statistics. */
export async function makeDatabase({ adminUrl }: EmbeddedPostgres, document: PlanDocument, name = `bench_${document.commitments.length}`): Promise<DatabaseUrls> {
  const role = (suffix: string) => ({ name: `${name}_${suffix}`, password: randomBytes(12).toString('hex') });
  const app = role('app');
  const urls = await ensureDatabase(adminUrl, { database: name, owner: role('owner'), app });
  await prepareDatabase(urls.ownerUrl, app.name);
  const owner = new DataSource(dataSourceOptions(urls.ownerUrl, { entities, migrations: [] }, { statementTimeoutMs: 0 }));
  await owner.initialize();
  try {
    await applyPlanDocument(owner, document, { mode: 'create', contacts: [], sourceSha256: null });
    await owner.query('VACUUM ANALYZE');
  } finally {
    await owner.destroy();
  }
  return urls;
}
