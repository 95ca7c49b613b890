import { DataSource } from 'typeorm';
import { dataSourceOptions } from '@cumple/server-kit/database/data-source-options';
import { createTestDatabase } from '@cumple/server-kit/database/testing/test-database';
import { entities } from '../entities';
import { migrations } from '../migrations';
import { prepareDatabase } from '../prepare-database';

/** A migrated database of one spec file, as the application and as its owner see it. */
export interface MigratedDatabase {
  app: DataSource;
  owner: DataSource;
  appUrl: string;
  ownerUrl: string;
  close(): Promise<void>;
}

export async function createMigratedDatabase(): Promise<MigratedDatabase> {
  const database = await createTestDatabase();
  await prepareDatabase(database.ownerUrl, decodeURIComponent(new URL(database.appUrl).username));
  const app = await connect(database.appUrl);
  const owner = await connect(database.ownerUrl);
  const close = async () => {
    await Promise.all([app.destroy(), owner.destroy()]);
    await database.drop();
  };
  return { app, owner, appUrl: database.appUrl, ownerUrl: database.ownerUrl, close };
}

function connect(url: string): Promise<DataSource> {
  return new DataSource(dataSourceOptions(url, { entities, migrations })).initialize();
}
