import { saysOfAddress } from '@cumple/domain/commitments/link-state';
import { RegularTasks } from '@cumple/server-kit/jobs/regular-tasks';
import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { SERVER_OPTIONS, type ServerOptions } from '../../common/server-options';
import { type DueAddress, DueAddresses } from './due-addresses';
import { KeepWhatWasSeen } from './keep-what-was-seen';
import { OpenAddresses, type Seen } from './open-addresses';

/** At most so many at a look, and none begun later than this: other regular work waits meanwhile. */
const BATCH = 30;
const PATIENCE_MS = 90_000;

/** Looks whether the addresses of evidence still open. */
@Injectable()
export class CheckEvidence implements OnModuleInit {
  private readonly logger = new Logger('CheckEvidence');

  constructor(
    private readonly due: DueAddresses,
    private readonly addresses: OpenAddresses,
    private readonly desk: KeepWhatWasSeen,
    private readonly regular: RegularTasks,
    @Inject(SERVER_OPTIONS) private readonly options: ServerOptions,
  ) {}

  onModuleInit(): void {
    if (this.options.linkChecks) this.regular.add('check evidence', (now) => this.run(now));
  }

  async run(now: Date): Promise<void> {
    const claimed = await this.due.claim(now, BATCH);
    const silent: Seen[] = [];
    let heard = false;
    await this.addresses.open(claimed, new Date(now.getTime() + PATIENCE_MS), async (seen) => {
      if (isSilent(seen)) return void silent.push(seen);
      heard ||= seen.fetched.status !== null;
      await this.desk.keep(seen, seen.fetched.outcome);
    });
    await this.keepSilent(silent, claimed, heard);
  }

  /** Silence says something of an address only where somebody else answers at the same time; otherwise the network that is away is ours. */
  private async keepSilent(silent: readonly Seen[], claimed: readonly DueAddress[], heard: boolean): Promise<void> {
    if (silent.length === 0) return;
    const there = heard || (await this.addresses.anyAnswers(await this.due.witnesses(claimed)));
    if (!there) this.logger.warn(`of ${silent.length} addresses none answers, nor any other: without a network nothing is said of them`);
    for (const seen of silent) await this.desk.keep(seen, there ? seen.fetched.outcome : 'no-network');
  }
}

function isSilent({ fetched: { status, outcome } }: Seen): boolean {
  return status === null && saysOfAddress(outcome) === 'does-not-open';
}
