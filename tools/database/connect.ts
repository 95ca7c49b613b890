import { DataSource } from 'typeorm';
import { type ConnectionLimits, type DatabaseSchema, dataSourceOptions } from '@cumple/server-kit/database/data-source-options';

export interface ToolDatabase {
  dataSource: DataSource;
  close(): Promise<void>;
}

/** Connects to a database; closing, and failing to connect, also stops what was started for it. */
export async function connect({ appUrl, stop }: { appUrl: string; stop(): Promise<void> }, schema: DatabaseSchema, limits: ConnectionLimits): Promise<ToolDatabase> {
  const dataSource = new DataSource(dataSourceOptions(appUrl, schema, limits));
  const close = async () => {
    if (dataSource.isInitialized) await dataSource.destroy();
    await stop();
  };
  try {
    await dataSource.initialize();
  } catch (error) {
    await close();
    throw error;
  }
  return { dataSource, close };
}
