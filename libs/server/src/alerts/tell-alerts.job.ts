import type { AlertView } from '@cumple/contracts/alerts/alert';
import { dayInTimeZone, weekdayOf } from '@cumple/domain/common/day';
import { RegularTasks } from '@cumple/server-kit/jobs/regular-tasks';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { planFacts } from '../notifications/facts.query';
import { Tell } from '../notifications/tell';
import { AlertsQuery } from './alerts.query';
import { ListAlerts } from './list-alerts';

const EVERYWHERE = [{ plan: null, institution: null }];
const SUNDAY = 0;
const SATURDAY = 6;

interface Watcher {
  id: number;
  institution: string;
  coordinates: boolean;
}

// Who reports for an institution, and who runs the tracker. $1 plan.
const WATCHERS = `SELECT post.id, i.slug AS institution, post.role = 'point-of-contact' AS coordinates FROM post JOIN institution i ON i.id = post.institution_id
  WHERE post.role IN ('liaison', 'point-of-contact') AND (post.plan_id IS NULL OR post.plan_id = (SELECT id FROM action_plan WHERE slug = $1)) ORDER BY post.id`;

// What a post was told last of a plan. $1 post, $2 plan's title.
const LAST = `SELECT facts->>'alerts' AS alerts, facts->>'day' AS day FROM notification WHERE post_id = $1 AND kind = 'alerts.waiting' AND facts->>'plan' = $2 ORDER BY at DESC LIMIT 1`;

/** Tells posts, at most once a day and only when it isn't what they were told last, what waits for their action. */
@Injectable()
export class TellAlerts implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly tasks: RegularTasks,
    private readonly list: ListAlerts,
    private readonly alerts: AlertsQuery,
    private readonly tell: Tell,
  ) {}

  onModuleInit(): void {
    this.tasks.add('tell alerts', (now) => this.run(now));
  }

  async run(now: Date): Promise<void> {
    for (const { slug, timeZone } of await this.list.running(now)) {
      const day = dayInTimeZone(now, timeZone);
      if (![SUNDAY, SATURDAY].includes(weekdayOf(day))) await this.ofPlan(slug, day, now);
    }
  }

  private async ofPlan(plan: string, day: string, now: Date): Promise<void> {
    const all = await this.alerts.of(plan, EVERYWHERE, now);
    const watchers = await this.dataSource.query<Watcher[]>(WATCHERS, [plan]);
    for (const { id, institution, coordinates } of watchers) {
      const theirs = all.filter((alert) => (coordinates ? alert.owner === 'point-of-contact' : alert.owner === 'institution' && alert.institution.slug === institution));
      if (theirs.length > 0) await this.dataSource.transaction((manager) => this.one(manager, { post: id, plan, day, now }, theirs));
    }
  }

  private async one(manager: EntityManager, { post, plan, day, now }: { post: number; plan: string; day: string; now: Date }, alerts: readonly AlertView[]): Promise<void> {
    // Of two workers one tells; the other finds it told.
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('cumple:alerts:' || $1, 0))`, [`${post}:${plan}`]);
    const named = await planFacts(manager, plan);
    const [last] = await manager.query<{ alerts: string; day: string }[]>(LAST, [post, named.plan]);
    const seen = fingerprint(alerts);
    if (last && (last.day === day || last.alerts === seen)) return;
    const facts = { ...named, waiting: String(alerts.length), alerts: seen, day };
    await this.tell.posts(manager, [post], { kind: 'alerts.waiting', facts, address: '/espacio/alertas', at: now });
  }
}

/** The same alerts give the same text, whatever the day. */
function fingerprint(alerts: readonly AlertView[]): string {
  const named = alerts.map(({ kind, commitment, milestone, day, detail }) => [kind, commitment, milestone, day, detail].join(' ')).sort();
  return createHash('sha256').update(named.join('\n')).digest('hex').slice(0, 16);
}
