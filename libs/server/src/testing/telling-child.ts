// Run in a process of its own, which a spec may kill: reminds of rounds, hands out what that left, or sends digests, and stops
// after each statement until it is told to go on.
import 'reflect-metadata';
import { dataSourceOptions } from '@cumple/server-kit/database/data-source-options';
import { Jobs } from '@cumple/server-kit/jobs/jobs';
import { RegularTasks } from '@cumple/server-kit/jobs/regular-tasks';
import { EventListeners } from '@cumple/server-kit/outbox/event-listeners';
import { OutboxDispatcher } from '@cumple/server-kit/outbox/outbox-dispatcher';
import { DataSource, type EntitySubscriberInterface } from 'typeorm';
import { serverOptions } from '../common/server-options';
import { WorkingCalendar } from '../common/working-calendar';
import { WriteDesk } from '../common/write-desk';
import { MailDesk } from '../notifications/mail-desk';
import { RoundNewsListener } from '../notifications/round-news.listener';
import { SendDigests } from '../notifications/send-digests.job';
import { Tell } from '../notifications/tell';
import { RemindRegularly } from '../progress/rounds/remind-regularly';

const order = JSON.parse(process.argv[2] ?? '') as { url: string; now: string; work: 'remind' | 'hand out' | 'digest' };
const now = new Date(order.now);

const steps: EntitySubscriberInterface = {
  afterQuery: ({ query }) => new Promise<void>((resolve) => {
    process.once('message', () => resolve());
    process.send?.({ step: query });
  }),
};

const dataSource = await new DataSource(dataSourceOptions(order.url, { entities: [], migrations: [] })).initialize();
dataSource.subscribers.push(steps);
// Without a mail server no job is left.
const mail = new MailDesk(new Jobs(order.url), () => now, serverOptions({}));

async function work(): Promise<unknown> {
  if (order.work === 'digest') return new SendDigests(dataSource, mail).run(now);
  if (order.work === 'hand out') {
    const listeners = new EventListeners();
    new RoundNewsListener(listeners, new Tell(mail)).onModuleInit();
    return new OutboxDispatcher(dataSource, listeners, () => now).drain();
  }
  const tasks = new RegularTasks();
  new RemindRegularly(tasks, dataSource, new WriteDesk(dataSource, () => now), new WorkingCalendar()).onModuleInit();
  return tasks.run(now);
}

await work();
process.send?.({ step: 'done' });
