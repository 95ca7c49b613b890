import { join } from 'node:path';
import type { StorageConfig } from '../config/storage-config';
import { DiskStore } from './disk-store';
import type { FileStore } from './file-store';
import { S3Store } from './s3-store';

/** The store of an installation: the given bucket, else a folder of the data directory. `directory` holds what is under way in either case. */
export async function openFileStore(storage: StorageConfig | null, directory: string): Promise<FileStore> {
  return storage ? S3Store.connect(storage, join(directory, 'incoming')) : new DiskStore(directory);
}
