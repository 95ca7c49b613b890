import { groupBy } from '@cumple/domain/common/group-by';
import type { IsHoliday } from '@cumple/domain/common/working-days';
import { type ReminderKind, reminderOn } from '@cumple/domain/progress/reminders';
import { dueDayOf } from '@cumple/domain/progress/reporting-round.state';
import { RegularTasks } from '@cumple/server-kit/jobs/regular-tasks';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { growRevisions } from '../../action-plans/grow-revisions';
import { holdPlan } from '../../action-plans/take-plan';
import { WorkingCalendar } from '../../common/working-calendar';
import { type Act, WriteDesk } from '../../common/write-desk';
import { type OpenRound, openRoundSql, openRoundsSql, type WaitingInstitution } from './open-rounds.sql';

const NOBODY = { actor: null, source: 'job: round reminders' };

// Only whoever leaves the row tells: two processes that look at once remind once.
const REMINDED = `INSERT INTO round_reminder (round_id, institution_id, kind, day, sent_at) SELECT $1, institution, $3, $4, $5 FROM unnest($2::int[]) AS given(institution)
  ON CONFLICT DO NOTHING RETURNING institution_id AS id`;

interface Reminder {
  institution: WaitingInstitution;
  kind: Exclude<ReminderKind, 'by-hand'>;
}

/** Tells institutions that a round opened, and reminds those that still miss reports; a round becomes public on its opening day. */
@Injectable()
export class RemindRegularly implements OnModuleInit {
  constructor(
    private readonly tasks: RegularTasks,
    private readonly dataSource: DataSource,
    private readonly desk: WriteDesk,
    private readonly calendars: WorkingCalendar,
  ) {}

  onModuleInit(): void {
    this.tasks.add('round reminders', (now) => this.run(now));
  }

  private async run(now: Date): Promise<void> {
    for (const round of await this.dataSource.query<OpenRound[]>(openRoundsSql, [now])) {
      const { isHoliday } = await this.calendars.of(round.jurisdiction);
      if (round.announced && remindersOf(round, isHoliday).length === 0) continue;
      await this.desk.write(NOBODY, (act) => tell(act, round, isHoliday));
    }
  }
}

function remindersOf({ today, opensOn, dueOn, waiting }: OpenRound, isHoliday: IsHoliday): Reminder[] {
  return waiting.flatMap((institution) => {
    const kind = reminderOn(today, { opensOn, dueOn: dueDayOf(dueOn, institution.extendedTo), toldOfOpening: institution.toldOfOpening, toldToday: institution.toldToday }, isHoliday);
    return kind ? [{ institution, kind }] : [];
  });
}

/** Looks at a round again once nobody else changes it: it may have been closed, or reported in, meanwhile. */
async function tell(act: Act, { id, planId }: OpenRound, isHoliday: IsHoliday): Promise<void> {
  await lock(act.manager, planId, id);
  const [round] = await act.manager.query<OpenRound[]>(openRoundSql, [act.now, id]);
  if (!round) return;
  if (!round.announced) await announce(act, round);
  for (const [kind, reminders] of groupBy(remindersOf(round, isHoliday), (each) => each.kind)) await remind(act, round, kind, reminders.map(({ institution }) => institution));
}

// In the order in which people's changes take them.
async function lock(manager: EntityManager, planId: number, id: number): Promise<void> {
  await holdPlan(manager, planId);
  await manager.query('SELECT id FROM reporting_round WHERE id = $1 FOR NO KEY UPDATE', [id]);
}

/** The opening day has come: the public sees the round from now on. */
async function announce(act: Act, { id, planId, plan, number, published, content }: OpenRound): Promise<void> {
  await act.manager.query('UPDATE reporting_round SET announced_at = $2 WHERE id = $1', [id, act.now]);
  await growRevisions(act.manager, planId);
  act.record({ action: 'reporting-round.opened', about: `plans/${plan}/reporting-rounds/${number}`, public: published, after: content });
}

/** All that hear the same hear it by one event. */
async function remind(act: Act, { id, plan, number, today }: OpenRound, kind: Reminder['kind'], waiting: readonly WaitingInstitution[]): Promise<void> {
  const rows = await act.manager.query<{ id: number }[]>(REMINDED, [id, waiting.map((each) => each.id), kind, today, act.now]);
  const left = new Set(rows.map((row) => row.id));
  if (left.size === 0) return;
  const about = { plan, round: number, institutions: waiting.filter((each) => left.has(each.id)).map(({ slug }) => slug) };
  act.announce(kind === 'opened' ? { kind: 'round.opened', payload: about } : { kind: 'round.reminder', payload: { ...about, kind } });
}
