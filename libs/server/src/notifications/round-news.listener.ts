import type { NotificationKind } from '@cumple/contracts/notifications/notification-kind';
import { EventListeners, type GivenEvent } from '@cumple/server-kit/outbox/event-listeners';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { missingSql } from '../progress/rounds/open-rounds.sql';
import { cellsSql } from '../progress/rounds/round.sql';
import { planFacts } from './facts.query';
import { Tell } from './tell';
import { factsOfItems } from './told-items';

interface RoundEvent {
  plan: string;
  round: number;
  institutions?: string[];
  /** Of one that was left by an earlier version and waited while this one was installed. */
  institution?: string;
  /** Of a reminder: why now. */
  kind?: string;
}

interface RoundFacts {
  slug: string;
  facts: { round: string; institution: string; dueOn: string; missing?: string; reason?: string };
  /** Posts that report for the institution. */
  own: number[];
}

/** Named in one notice; the board names all. */
const MOST_INSTITUTIONS = 50;

const CONTACTS = `SELECT id FROM post WHERE role = 'point-of-contact' AND (plan_id IS NULL OR plan_id = (SELECT id FROM action_plan WHERE slug = $1)) ORDER BY 1`;

const REPORTERS = `array(SELECT post.id FROM post WHERE post.institution_id = i.id AND post.role IN ('liaison', 'approver') AND (post.plan_id IS NULL OR post.plan_id = p.id) ORDER BY 1)`;

// Of those of which something is missing still, by name. $1 plan, $2 round, $3 slugs of the institutions.
const FACTS = `SELECT i.slug, json_build_object('round', r.name, 'institution', i.name, 'dueOn', greatest(r.due_on, e.due_on)::text, 'missing', missing.count::text) AS facts, ${REPORTERS} AS own
  FROM action_plan p JOIN reporting_round r ON r.plan_id = p.id AND r.number = $2
    JOIN LATERAL (SELECT cell.institution_id, count(*) FROM (${cellsSql}) cell WHERE ${missingSql('cell')} GROUP BY cell.institution_id) missing ON true
    JOIN institution i ON i.id = missing.institution_id AND i.slug = ANY ($3)
    LEFT JOIN round_extension e ON e.round_id = r.id AND e.institution_id = i.id
  WHERE p.slug = $1 ORDER BY i.name COLLATE "es-x-icu", i.slug`;

const EXTENDED = `SELECT i.slug, json_build_object('round', r.name, 'institution', i.name, 'dueOn', e.due_on::text, 'reason', e.reason) AS facts, ${REPORTERS} AS own
  FROM action_plan p JOIN reporting_round r ON r.plan_id = p.id AND r.number = $2 JOIN round_extension e ON e.round_id = r.id JOIN institution i ON i.id = e.institution_id AND i.slug = $3
  WHERE p.slug = $1`;

/** Rounds that open, what is missing in them and who was given more time, told to those who report for an institution; who hasn't reported, to the points of contact. */
@Injectable()
export class RoundNewsListener implements OnModuleInit {
  constructor(
    private readonly listeners: EventListeners,
    private readonly tell: Tell,
  ) {}

  onModuleInit(): void {
    this.listeners.on('round.opened', (event, manager) => this.round('round.opened', event, manager));
    this.listeners.on('round.reminder', (event, manager) => this.round('round.reminder', event, manager));
    this.listeners.on('round.extended', (event, manager) => this.extended(event, manager));
  }

  /** What was sent meanwhile, or joined to another institution, is left out. */
  private async round(kind: NotificationKind, event: GivenEvent, manager: EntityManager): Promise<void> {
    const { plan, round, institution, institutions = institution === undefined ? [] : [institution], kind: what } = event.payload as unknown as RoundEvent;
    const missing = await manager.query<RoundFacts[]>(FACTS, [plan, round, institutions]);
    if (missing.length === 0) return;
    await this.tellReporters(kind, missing, event, manager);
    if (what === 'after-due') await this.pastDue(missing, event, manager);
  }

  private async extended(event: GivenEvent, manager: EntityManager): Promise<void> {
    const { plan, round, institution } = event.payload as unknown as RoundEvent & { institution: string };
    await this.tellReporters('round.extended', await manager.query<RoundFacts[]>(EXTENDED, [plan, round, institution]), event, manager);
  }

  private async tellReporters(kind: NotificationKind, of: readonly RoundFacts[], { payload, at }: GivenEvent, manager: EntityManager): Promise<void> {
    const { plan, round, kind: what } = payload as unknown as RoundEvent;
    const shared = { ...(await planFacts(manager, plan)), ...(what && { what }) };
    const contacts = of.some(({ own }) => own.length === 0) ? await contactsOf(manager, plan) : [];
    const told = of.map(({ slug, facts, own }) => ({
      // Where it has no post at all, those of the points of contact.
      posts: own.length > 0 ? own : contacts,
      facts: { ...shared, ...facts },
      address: `/espacio/informes/${encodeURIComponent(plan)}/${round}/${encodeURIComponent(slug)}`,
    }));
    await this.tell.each(manager, told, { kind, at });
  }

  /** Those whose day has passed, by name: it is no ranking. */
  private async pastDue(missing: readonly RoundFacts[], { payload, at }: GivenEvent, manager: EntityManager): Promise<void> {
    const { plan, round } = payload as unknown as RoundEvent;
    const named = missing.map(({ facts: { institution, dueOn, missing: count } }) => ({ as: 'round.past-due.item', facts: { institution, dueOn, missing: count ?? '' }, address: null }));
    const facts = { ...(await planFacts(manager, plan)), round: missing[0]?.facts.round ?? '', institutions: String(missing.length), ...factsOfItems(named, MOST_INSTITUTIONS) };
    await this.tell.posts(manager, await contactsOf(manager, plan), { kind: 'round.past-due', facts, address: `/espacio/cortes/${encodeURIComponent(plan)}/${round}`, at });
  }
}

async function contactsOf(manager: EntityManager, plan: string): Promise<number[]> {
  return (await manager.query<{ id: number }[]>(CONTACTS, [plan])).map(({ id }) => id);
}
