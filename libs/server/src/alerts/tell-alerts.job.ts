import { weekdayOf } from '@cumple/domain/common/day';
import { groupBy } from '@cumple/domain/common/group-by';
import { RegularTasks } from '@cumple/server-kit/jobs/regular-tasks';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { Tell } from '../notifications/tell';
import { AlertsQuery, type FoundAlert } from './alerts.query';
import { LAST_TOLD, WATCHERS } from './watchers.sql';

const EVERYWHERE = [{ plan: null, institution: null }];
const SUNDAY = 0;
const SATURDAY = 6;

/** A post that reports for an institution, or runs the tracker, in a plan. */
interface Watcher {
  post: number;
  institution: string;
  coordinates: boolean;
  /** Slug and title. */
  plan: string;
  title: string;
  demonstration: string;
}

/** What waits for a post, and by what it is known from what waited before. */
interface Waiting extends Watcher {
  day: string;
  waiting: number;
  alerts: string;
}

/** Tells posts, at most once a day and only when it isn't what they were told last, what waits for their action. */
@Injectable()
export class TellAlerts implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly tasks: RegularTasks,
    private readonly alerts: AlertsQuery,
    private readonly tell: Tell,
  ) {}

  onModuleInit(): void {
    this.tasks.add('tell alerts', (now) => this.run(now));
  }

  /** Three statements while nobody is to be told anything; then so many again for each plan that has news. */
  async run(now: Date): Promise<void> {
    const found = (await this.alerts.find(EVERYWHERE, now)).filter(({ asOf }) => ![SUNDAY, SATURDAY].includes(weekdayOf(asOf)));
    const byPlan = groupBy(found, ({ plan }) => plan);
    if (byPlan.size === 0) return;
    const watchers = await this.dataSource.query<Watcher[]>(WATCHERS, [[...byPlan.keys()]]);
    const waiting = watchers.flatMap((watcher) => waitingFor(watcher, byPlan.get(watcher.plan) ?? []));
    const news = await untold(this.dataSource.manager, waiting);
    for (const [plan, theirs] of groupBy(news, (each) => each.plan)) await this.dataSource.transaction((manager) => this.ofPlan(manager, plan, theirs, now));
  }

  private async ofPlan(manager: EntityManager, plan: string, waiting: Waiting[], now: Date): Promise<void> {
    // Of two workers one tells; the other finds it told.
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('cumple:alerts:' || $1, 0))`, [plan]);
    const told = (await untold(manager, waiting)).map(({ post, title, demonstration, waiting: count, alerts, day }) => ({
      posts: [post], facts: { plan: title, demonstration, waiting: String(count), alerts, day }, address: '/espacio/alertas',
    }));
    await this.tell.each(manager, told, { kind: 'alerts.waiting', at: now });
  }
}

function waitingFor(watcher: Watcher, found: readonly FoundAlert[]): Waiting[] {
  const { coordinates, institution } = watcher;
  const theirs = found.filter((alert) => (coordinates ? alert.owner === 'point-of-contact' : alert.owner === 'institution' && alert.institution === institution));
  const [first] = theirs;
  return first ? [{ ...watcher, day: first.asOf, waiting: theirs.length, alerts: fingerprint(theirs) }] : [];
}

/** Those that weren't told this day, nor the same the last time. */
async function untold(manager: EntityManager, waiting: readonly Waiting[]): Promise<Waiting[]> {
  if (waiting.length === 0) return [];
  const rows = await manager.query<{ alerts: string | null; day: string | null }[]>(LAST_TOLD, [JSON.stringify(waiting.map(({ post, title }) => ({ post, title })))]);
  return waiting.filter(({ alerts, day }, place) => rows[place]?.day !== day && rows[place]?.alerts !== alerts);
}

/** The same alerts give the same text, whatever the day. */
function fingerprint(alerts: readonly FoundAlert[]): string {
  const named = alerts.map(({ kind, commitment, milestone, day, detail }) => [kind, commitment, milestone, day, detail].join(' ')).sort();
  return createHash('sha256').update(named.join('\n')).digest('hex').slice(0, 16);
}
