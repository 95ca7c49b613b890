import type { NotificationKind } from '@cumple/contracts/notifications/notification-kind';
import { EventListeners, type GivenEvent } from '@cumple/server-kit/outbox/event-listeners';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { commitmentFacts } from './facts.query';
import { Tell } from './tell';

interface Escalation {
  plan: string;
  code: string;
  milestone: number;
}

const ESCALATION = `SELECT p.slug AS plan, c.code, m.number AS milestone FROM escalation x JOIN milestone m ON m.id = x.milestone_id
  JOIN commitment c ON c.id = m.commitment_id JOIN action_plan p ON p.id = c.plan_id WHERE x.id = $1`;

// $1 escalation, $2 role, $3 whether only of the institution that answers for the milestone.
const POSTS = `SELECT post.id FROM escalation x JOIN milestone m ON m.id = x.milestone_id JOIN commitment c ON c.id = m.commitment_id
    JOIN post ON post.role = $2 AND (post.plan_id IS NULL OR post.plan_id = c.plan_id)
  WHERE x.id = $1 AND (NOT $3 OR post.institution_id = coalesce(m.institution_id, c.lead_institution_id)) ORDER BY post.id`;

/** Obstacles that were raised, told to the point of contact; their answers, to the institution. */
@Injectable()
export class EscalationNewsListener implements OnModuleInit {
  constructor(
    private readonly listeners: EventListeners,
    private readonly tell: Tell,
  ) {}

  onModuleInit(): void {
    this.listeners.on('escalation.raised', (event, manager) => this.told('escalation.raised', ['point-of-contact', false], event, manager));
    this.listeners.on('escalation.answered', (event, manager) => this.told('escalation.answered', ['liaison', true], event, manager));
  }

  private async told(kind: NotificationKind, to: [role: string, own: boolean], { payload, at }: GivenEvent, manager: EntityManager): Promise<void> {
    const { escalation } = payload as unknown as { escalation: number };
    const [about] = await manager.query<Escalation[]>(ESCALATION, [escalation]);
    if (!about) return;
    const facts = { ...(await commitmentFacts(manager, about.plan, about.code)), milestone: String(about.milestone) };
    const posts = await manager.query<{ id: number }[]>(POSTS, [escalation, ...to]);
    await this.tell.posts(manager, posts.map(({ id }) => id), { kind, facts, address: '/espacio/alertas', at });
  }
}
