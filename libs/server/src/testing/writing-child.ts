// Run in a process of its own, which a spec may kill: writes over and over, and stops before and after each statement
// until it is told to go on.
import 'reflect-metadata';
import { dataSourceOptions } from '@cumple/server-kit/database/data-source-options';
import { DataSource, type EntitySubscriberInterface } from 'typeorm';
import { WriteDesk } from '../common/write-desk';

const [, , url = '', account = '', first = '1'] = process.argv;

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
const desk = new WriteDesk(dataSource, () => new Date());

for (let write = Number(first); ; write += 1) {
  await desk.write({ actor: null, source: 'spec' }, async (act) => {
    await act.manager.query(`INSERT INTO draft (account_id, key, content, updated_at) VALUES ($1, $2, '{}', now())`, [account, String(write)]);
    act.record({ action: 'written', about: String(write), public: false });
    act.announce({ kind: 'written', payload: { write: String(write) } });
  });
  process.send?.({ done: write });
}
