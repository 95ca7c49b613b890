// Run in a process of its own, which a spec kills: keeps what was seen of one address, and stops before and after each
// statement until it is told to go on.
import 'reflect-metadata';
import { dataSourceOptions } from '@cumple/server-kit/database/data-source-options';
import { DiskStore } from '@cumple/server-kit/files/disk-store';
import { DataSource, type EntitySubscriberInterface } from 'typeorm';
import { WriteDesk } from '../../../common/write-desk';
import { KeepWhatWasSeen } from '../keep-what-was-seen';

const [, , url = '', directory = '', evidence = ''] = process.argv;

function pause(step: string): Promise<void> {
  return new Promise((resolve) => {
    process.once('message', () => resolve());
    process.send?.({ step });
  });
}

const steps: EntitySubscriberInterface = {
  beforeQuery: ({ query }) => pause(`before ${query.slice(0, 24)}`),
  afterQuery: ({ query }) => pause(`after ${query.slice(0, 24)}`),
};

const dataSource = await new DataSource(dataSourceOptions(url, { entities: [], migrations: [] })).initialize();
dataSource.subscribers.push(steps);
const keeper = new KeepWhatWasSeen(new WriteDesk(dataSource, () => new Date()), new DiskStore(directory));
const address = { id: Number(evidence), url: 'https://example.org/', copyWanted: true };
const fetched = { outcome: 'opens', status: 200, finalUrl: address.url, contentType: 'application/pdf', robotsTag: '', content: Buffer.from('%PDF-1.7') } as const;
await keeper.keep({ address, fetched, mayBeKept: true }, 'opens');
process.exit(0);
