// Run in a process of its own, which a spec may kill: takes one upload, and stops before and after each of its steps until
// it is told to go on.
import 'reflect-metadata';
import { dataSourceOptions } from '@cumple/server-kit/database/data-source-options';
import type { FileStore } from '@cumple/server-kit/files/file-store';
import { openFileStore } from '@cumple/server-kit/files/open-file-store';
import { join } from 'node:path';
import { DataSource, type EntitySubscriberInterface } from 'typeorm';
import type { Caller } from '../../../common/caller';
import { ReadDatabase } from '../../../common/read-database';
import { serverOptions } from '../../../common/server-options';
import { WriteDesk } from '../../../common/write-desk';
import { KeepFile } from '../keep-file';
import { CompleteUpload } from '../complete-upload';
import { StoredFilesQuery } from '../stored-files.query';
import { Uploads } from '../uploads';

const [, , url = '', filesDirectory = '', account = '', upload = ''] = process.argv;

function pause(step: string): Promise<void> {
  return new Promise((resolve) => {
    process.once('message', () => resolve());
    process.send?.(step);
  });
}

async function around<Result>(step: string, work: () => Promise<Result>): Promise<Result> {
  await pause(`before ${step}`);
  const result = await work();
  await pause(`after ${step}`);
  return result;
}

async function* paused(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of content) {
    yield piece;
    await pause('half written');
  }
}

const steps: EntitySubscriberInterface = {
  beforeQuery: ({ query }) => pause(`before ${query.trim().slice(0, 24)}`),
  afterQuery: ({ query }) => pause(`after ${query.trim().slice(0, 24)}`),
};

const dataSource = await new DataSource(dataSourceOptions(url, { entities: [], migrations: [] })).initialize();
dataSource.subscribers.push(steps);
const store = await openFileStore(null, join(filesDirectory, 'contents'));
const pausing = { put: (content, limit) => around('putting', () => store.put(paused(content), limit)), has: (sha256) => store.has(sha256) } as Partial<FileStore> as FileStore;
const uploads = new Uploads(serverOptions({ filesDirectory }));
const remove = uploads.remove.bind(uploads);
uploads.remove = (id) => around('removing', () => remove(id));
const completing = new CompleteUpload(new KeepFile(new WriteDesk(dataSource, () => new Date()), pausing), uploads, new StoredFilesQuery(new ReadDatabase(dataSource)));
const liaison = { role: 'liaison', plan: null, institution: 'water', institutionName: 'Autoridad del Agua', post: 1, postTitle: 'Enlace', mandate: 1, deputy: false } as const;
const caller: Caller = { actor: { account, secondFactor: true, roles: [liaison] }, source: 'spec' };

await completing.complete(caller, upload);
process.exit(0);
