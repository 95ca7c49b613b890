import type { NotificationKind } from '@cumple/contracts/notifications/notification-kind';
import { EventListeners, type GivenEvent } from '@cumple/server-kit/outbox/event-listeners';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { commitmentFacts, planFacts, postFacts } from './facts.query';
import { Tell } from './tell';

interface MandateEvent {
  post: number;
  account: string | null;
}

interface PlanEvent {
  plan: string;
  code: string;
}

const CONTACTS_OF_POST = `SELECT contact.id FROM post contact JOIN post vacant ON vacant.id = $1
  WHERE contact.role = 'point-of-contact' AND contact.id <> vacant.id AND (contact.plan_id IS NULL OR contact.plan_id = vacant.plan_id) ORDER BY 1`;
const CONTACTS_OF_PLAN = `SELECT id FROM post WHERE role = 'point-of-contact' AND (plan_id IS NULL OR plan_id = (SELECT id FROM action_plan WHERE slug = $1)) ORDER BY 1`;
const STAFF_OF_PLAN = `SELECT post.id FROM post WHERE role IN ('point-of-contact', 'liaison', 'approver', 'civil-society-member', 'irm', 'forum-secretary', 'moderator')
  AND (plan_id IS NULL OR plan_id = (SELECT id FROM action_plan WHERE slug = $1)) ORDER BY 1`;
const POSTS_OF_COMMITMENT = `SELECT post.id FROM post JOIN action_plan p ON p.slug = $1 JOIN commitment c ON c.plan_id = p.id AND c.code = $2
  WHERE post.role IN ('liaison', 'approver') AND post.institution_id = c.lead_institution_id AND (post.plan_id IS NULL OR post.plan_id = p.id) ORDER BY 1`;

/** What happens to posts, plans and commitments, told to those whose work it is. */
@Injectable()
export class WorkNewsListener implements OnModuleInit {
  constructor(
    private readonly listeners: EventListeners,
    private readonly tell: Tell,
  ) {}

  onModuleInit(): void {
    this.listeners.on('mandate.started', (event, manager) => this.mandate('mandate.started', event, manager));
    this.listeners.on('mandate.ended', (event, manager) => this.mandate('mandate.ended', event, manager));
    this.listeners.on('post.vacant', (event, manager) => this.vacant(event, manager));
    this.listeners.on('commitment.amended', (event, manager) => this.commitment('commitment.amended', event, manager));
    this.listeners.on('commitment.withdrawn', (event, manager) => this.commitment('commitment.withdrawn', event, manager));
    this.listeners.on('plan.published', (event, manager) => this.plan('plan.published', STAFF_OF_PLAN, event, manager));
    this.listeners.on('plan-import.applied', (event, manager) => this.plan('plan-import.applied', CONTACTS_OF_PLAN, event, manager));
  }

  private async mandate(kind: NotificationKind, { payload, at }: GivenEvent, manager: EntityManager): Promise<void> {
    const { post, account } = payload as unknown as MandateEvent;
    if (!account) return;
    await this.tell.account(manager, account, { kind, facts: { ...(await postFacts(manager, post)) }, address: '/espacio', at });
  }

  private async vacant({ payload, at }: GivenEvent, manager: EntityManager): Promise<void> {
    const { post } = payload as unknown as MandateEvent;
    const facts = { ...(await postFacts(manager, post)) };
    await this.tell.posts(manager, await ids(manager, CONTACTS_OF_POST, [post]), { kind: 'post.vacant', facts, address: '/espacio/personas', at });
  }

  private async commitment(kind: NotificationKind, { payload, at }: GivenEvent, manager: EntityManager): Promise<void> {
    const { plan, code } = payload as unknown as PlanEvent;
    const facts = { ...(await commitmentFacts(manager, plan, code)) };
    const address = `/planes/${encodeURIComponent(plan)}/compromisos/${encodeURIComponent(code)}`;
    await this.tell.posts(manager, await ids(manager, POSTS_OF_COMMITMENT, [plan, code]), { kind, facts, address, at });
  }

  private async plan(kind: NotificationKind, posts: string, { payload, at }: GivenEvent, manager: EntityManager): Promise<void> {
    const { plan } = payload as unknown as PlanEvent;
    const facts = { ...(await planFacts(manager, plan)) };
    await this.tell.posts(manager, await ids(manager, posts, [plan]), { kind, facts, address: `/planes/${encodeURIComponent(plan)}`, at });
  }
}

async function ids(manager: EntityManager, sql: string, values: unknown[]): Promise<number[]> {
  return (await manager.query<{ id: number }[]>(sql, values)).map(({ id }) => id);
}
