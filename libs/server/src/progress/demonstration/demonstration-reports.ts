import { FILE_STORE, type FileStore } from '@cumple/server-kit/files/file-store';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DEMONSTRATION_PLAN } from '../../accounts/demonstration/demonstration-people';
import { SERVER_OPTIONS, type ServerOptions } from '../../common/server-options';
import { within } from '../../common/transaction';
import { WorkingCalendar } from '../../common/working-calendar';
import { ApprovalLinks } from '../submissions/approval-links';
import { demonstrationCallers } from './demonstration-callers';
import { playEvidence } from './play-evidence';
import { playEarlierRound, playOpenRound } from './play-rounds';

// Two that start together: the second finds it there.
const IN_TURN = `SELECT pg_advisory_xact_lock(hashtextextended('cumple:demonstration', 0))`;
const UNTOUCHED = `SELECT FROM action_plan p JOIN jurisdiction j ON j.id = p.jurisdiction_id AND j.fictional
  WHERE p.slug = $1 AND p.published_at IS NOT NULL AND NOT EXISTS (SELECT FROM reporting_round r WHERE r.plan_id = p.id) AND NOT EXISTS (SELECT FROM report_sheet s WHERE s.plan_id = p.id)`;

/** Rounds and reports of the fictional plan, made by its people with the operations that everybody uses. */
@Injectable()
export class DemonstrationReports {
  constructor(
    private readonly dataSource: DataSource,
    private readonly calendars: WorkingCalendar,
    private readonly links: ApprovalLinks,
    @Inject(FILE_STORE) private readonly store: FileStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SERVER_OPTIONS) private readonly options: ServerOptions,
  ) {}

  /** In demonstration mode, and where nobody reported anything yet: whole or, when it is interrupted, not at all. */
  async begin(): Promise<void> {
    if (!this.options.demo) return;
    await this.dataSource.transaction(async (manager) => {
      await manager.query(IN_TURN);
      const plans = await manager.query<unknown[]>(UNTOUCHED, [DEMONSTRATION_PLAN]);
      if (plans.length > 0) await within(manager, () => this.play(manager));
    });
  }

  private async play(manager: EntityManager): Promise<void> {
    const now = this.clock();
    const { dataSource, calendars, links, store } = this;
    const stage = { parts: { dataSource, calendars, links, store }, now, callerOf: await demonstrationCallers(manager, now) };
    await playEarlierRound(stage, manager);
    await playEvidence(stage, manager);
    await playOpenRound(stage, manager);
  }
}
