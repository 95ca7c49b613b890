import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { RegularTasks } from '@cumple/server-kit/jobs/regular-tasks';
import { Inject, Injectable } from '@nestjs/common';
import { ClearMail } from './clear-mail.job';
import { SendDigests } from './send-digests.job';

/** What is looked at every few minutes. */
@Injectable()
export class RegularWork {
  constructor(
    private readonly digests: SendDigests,
    private readonly clear: ClearMail,
    private readonly others: RegularTasks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const now = this.clock();
    // The day's digest says what the same look found.
    await this.others.run(now);
    await this.digests.run(now);
    await this.clear.run(now);
  }
}
