import { Jobs } from '@cumple/server-kit/jobs/jobs';
import { OutboxWatch } from '@cumple/server-kit/outbox/outbox-watch';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { SERVER_OPTIONS, type ServerOptions } from '../common/server-options';
import { RegularWork } from './regular-work.job';
import { SendMail } from './send-mail.job';

const EVERY_FIVE_MINUTES = '*/5 * * * *';

/** What a process of the role `worker` does beside whatever else it serves. */
@Injectable()
export class Worker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    private readonly jobs: Jobs,
    private readonly outbox: OutboxWatch,
    private readonly mail: SendMail,
    private readonly regular: RegularWork,
    @Inject(SERVER_OPTIONS) private readonly options: ServerOptions,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.options.roles.includes('worker')) return;
    await this.jobs.work('mail', ({ data, last }) => this.mail.run(data['id'] ?? '', last));
    await this.jobs.work('regular', () => this.regular.run());
    await this.jobs.schedule('regular', EVERY_FIVE_MINUTES);
    await this.outbox.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.outbox.stop();
  }
}
