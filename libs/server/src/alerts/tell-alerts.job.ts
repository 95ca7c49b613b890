import type { AlertOwner } from '@cumple/domain/alerts/alert';
import { weekdayOf } from '@cumple/domain/common/day';
import { groupBy } from '@cumple/domain/common/group-by';
import { RegularTasks } from '@cumple/server-kit/jobs/regular-tasks';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { Tell } from '../notifications/tell';
import { MOST_ITEMS } from '../notifications/told-items';
import { AlertsQuery, type FoundAlert } from './alerts.query';
import { toldOf } from './told-alerts';
import { LAST_TOLD, WATCHERS } from './watchers.sql';

const EVERYWHERE = [{ plan: null, institution: null }];
const SUNDAY = 0;
const SATURDAY = 6;

/** A post that is told whose turn it is in a plan. */
interface Watcher {
  post: number;
  /** Slug and title. */
  plan: string;
  title: string;
  demonstration: string;
  turn: AlertOwner;
  /** The institution whose turn it is, and its name; `null` of the point of contact. */
  of: string | null;
  name: string | null;
  /** Why it is told to this post and to no liaison of the institution. */
  why: 'vacant' | 'nobody' | null;
  /** Slug of the institution in whose place the post is told; empty where it is its own matter. */
  instead: string;
}

/** What waits for a post, and by what it is known from what waited before. */
interface Waiting extends Watcher {
  day: string;
  found: FoundAlert[];
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
    const watchers = await this.dataSource.query<Watcher[]>(WATCHERS, [now, [...byPlan.keys()], JSON.stringify(institutionsIn(found))]);
    const waiting = watchers.flatMap((watcher) => waitingFor(watcher, byPlan.get(watcher.plan) ?? []));
    const news = await untold(this.dataSource.manager, waiting);
    for (const [plan, theirs] of groupBy(news, (each) => each.plan)) await this.dataSource.transaction((manager) => this.ofPlan(manager, plan, theirs, now));
  }

  private async ofPlan(manager: EntityManager, plan: string, waiting: Waiting[], now: Date): Promise<void> {
    // Of two workers one tells; the other finds it told.
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('cumple:alerts:' || $1, 0))`, [plan]);
    const news = await untold(manager, waiting);
    const views = await this.alerts.views([...new Set(news.flatMap(({ found }) => found.slice(0, MOST_ITEMS)))]);
    await this.tell.each(manager, news.map((each) => toldOf(each, views)), { kind: 'alerts.waiting', at: now });
  }
}

/** The institutions whose turn it is. */
function institutionsIn(found: readonly FoundAlert[]): { plan: string; institution: string }[] {
  const theirs = found.filter(({ owner }) => owner === 'institution');
  return [...groupBy(theirs, ({ plan, institution }) => JSON.stringify([plan, institution])).values()].flatMap(([first]) => (first ? [{ plan: first.plan, institution: first.institution }] : []));
}

function waitingFor(watcher: Watcher, found: readonly FoundAlert[]): Waiting[] {
  const { turn, of, why } = watcher;
  const theirs = found.filter((alert) => alert.owner === turn && (of === null || alert.institution === of));
  const [first] = theirs;
  return first ? [{ ...watcher, day: first.asOf, found: theirs, alerts: fingerprint(theirs, why) }] : [];
}

/** Those that weren't told this day, nor the same the last time. */
async function untold(manager: EntityManager, waiting: readonly Waiting[]): Promise<Waiting[]> {
  if (waiting.length === 0) return [];
  const rows = await manager.query<{ alerts: string | null; day: string | null }[]>(LAST_TOLD, [JSON.stringify(waiting.map(({ post, title, instead }) => ({ post, title, instead })))]);
  return waiting.filter(({ alerts, day }, place) => rows[place]?.day !== day && rows[place]?.alerts !== alerts);
}

/** The same alerts give the same text, whatever the day; that others hear of them makes it another. */
function fingerprint(alerts: readonly FoundAlert[], why: string | null): string {
  const named = alerts.map(({ kind, commitment, milestone, day, detail, nextStep }) => [kind, commitment, milestone, day, detail, nextStep].join(' ')).sort();
  return createHash('sha256').update([...named, ...(why ? [why] : [])].join('\n')).digest('hex').slice(0, 16);
}
