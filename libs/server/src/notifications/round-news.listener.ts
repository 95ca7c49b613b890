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
  institutions: string[];
  /** Of a reminder: why now. */
  kind?: string;
}

interface RoundFacts {
  slug: string;
  facts: { round: string; institution: string; dueOn: string; missing: string };
  /** Posts that report for the institution. */
  own: number[];
}

const CONTACTS = `SELECT id FROM post WHERE role = 'point-of-contact' AND (plan_id IS NULL OR plan_id = (SELECT id FROM action_plan WHERE slug = $1)) ORDER BY 1`;

// Of those of which something is missing still. $1 plan, $2 round, $3 slugs of the institutions.
const FACTS = `SELECT i.slug, json_build_object('round', r.name, 'institution', i.name, 'dueOn', greatest(r.due_on, e.due_on)::text, 'missing', missing.count::text) AS facts,
    array(SELECT post.id FROM post WHERE post.institution_id = i.id AND post.role IN ('liaison', 'approver') AND (post.plan_id IS NULL OR post.plan_id = p.id) ORDER BY 1) AS own
  FROM action_plan p JOIN reporting_round r ON r.plan_id = p.id AND r.number = $2
    JOIN LATERAL (SELECT cell.institution_id, count(*) FROM (${cellsSql}) cell WHERE ${missingSql('cell')} GROUP BY cell.institution_id) missing ON true
    JOIN institution i ON i.id = missing.institution_id AND i.slug = ANY ($3)
    LEFT JOIN round_extension e ON e.round_id = r.id AND e.institution_id = i.id
  WHERE p.slug = $1 ORDER BY i.slug`;

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

  /** What was sent meanwhile, or joined to another institution, is left out. */
  private async round(kind: NotificationKind, { payload, at }: GivenEvent, manager: EntityManager): Promise<void> {
    const { plan, round, institutions, kind: what } = payload as unknown as RoundEvent;
    const missing = await manager.query<RoundFacts[]>(FACTS, [plan, round, institutions]);
    if (missing.length === 0) return;
    const shared = { ...(await planFacts(manager, plan)), ...(what && { what }) };
    const contacts = missing.some(({ own }) => own.length === 0) ? await manager.query<{ id: number }[]>(CONTACTS, [plan]) : [];
    const told = missing.map(({ slug, facts, own }) => ({
      // Where it has no post at all, those of the points of contact.
      posts: own.length > 0 ? own : contacts.map(({ id }) => id),
      facts: { ...shared, ...facts },
      address: `/espacio/informes/${encodeURIComponent(plan)}/${round}/${encodeURIComponent(slug)}`,
    }));
    await this.tell.each(manager, told, { kind, at });
  }
}
