import type { NotificationKind } from '@cumple/contracts/notifications/notification-kind';
import { EventListeners, type GivenEvent } from '@cumple/server-kit/outbox/event-listeners';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { missingSql } from '../progress/rounds/open-rounds.sql';
import { cellsSql } from '../progress/rounds/round.sql';
import { planFacts } from './facts.query';
import { Tell } from './tell';

interface RoundEvent {
  plan: string;
  round: number;
  institution: string;
  /** Of a reminder: why now. */
  kind?: string;
}

interface RoundFacts {
  round: string;
  institution: string;
  dueOn: string;
  missing: string;
}

const POSTS = `SELECT post.id FROM post JOIN institution i ON i.id = post.institution_id AND i.slug = $2
  WHERE post.role IN ('liaison', 'approver') AND (post.plan_id IS NULL OR post.plan_id = (SELECT id FROM action_plan WHERE slug = $1)) ORDER BY 1`;
const CONTACTS = `SELECT id FROM post WHERE role = 'point-of-contact' AND (plan_id IS NULL OR plan_id = (SELECT id FROM action_plan WHERE slug = $1)) ORDER BY 1`;
const FACTS = `SELECT r.name AS round, i.name AS institution, greatest(r.due_on, e.due_on)::text AS "dueOn",
    (SELECT count(*) FROM (${cellsSql}) cell WHERE cell.institution_id = i.id AND ${missingSql('cell')})::text AS missing
  FROM action_plan p JOIN reporting_round r ON r.plan_id = p.id AND r.number = $2 JOIN institution i ON i.slug = $3
    LEFT JOIN round_extension e ON e.round_id = r.id AND e.institution_id = i.id WHERE p.slug = $1`;

/** Rounds that open, and what is missing in them, told to those who report for an institution. */
@Injectable()
export class RoundNewsListener implements OnModuleInit {
  constructor(
    private readonly listeners: EventListeners,
    private readonly tell: Tell,
  ) {}

  onModuleInit(): void {
    this.listeners.on('round.opened', (event, manager) => this.round('round.opened', event, manager));
    this.listeners.on('round.reminder', (event, manager) => this.round('round.reminder', event, manager));
  }

  private async round(kind: NotificationKind, { payload, at }: GivenEvent, manager: EntityManager): Promise<void> {
    const { plan, round, institution, kind: what } = payload as unknown as RoundEvent;
    const [facts] = await manager.query<RoundFacts[]>(FACTS, [plan, round, institution]);
    // Everything was sent meanwhile, or the institution was joined to another.
    if (!facts || facts.missing === '0') return;
    const address = `/espacio/informes/${encodeURIComponent(plan)}/${round}/${encodeURIComponent(institution)}`;
    const told = { ...(await planFacts(manager, plan)), ...facts, ...(what && { what }) };
    await this.tell.posts(manager, await postsOf(manager, plan, institution), { kind, facts: told, address, at });
  }
}

/** Posts that report for an institution; where it has none at all, those of the points of contact. */
async function postsOf(manager: EntityManager, plan: string, institution: string): Promise<number[]> {
  const own = await manager.query<{ id: number }[]>(POSTS, [plan, institution]);
  const posts = own.length > 0 ? own : await manager.query<{ id: number }[]>(CONTACTS, [plan]);
  return posts.map(({ id }) => id);
}
