import type { NotificationKind } from '@cumple/contracts/notifications/notification-kind';
import { EventListeners, type GivenEvent } from '@cumple/server-kit/outbox/event-listeners';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { reportFacts } from './facts.query';
import { Tell } from './tell';

type Kind = Extract<NotificationKind, 'report.returned' | 'report.published' | 'report.withdrawn'>;

const POSTS = `SELECT post.id FROM progress_report r JOIN report_sheet s ON s.id = r.sheet_id JOIN post ON post.institution_id = s.institution_id AND post.role IN ('liaison', 'approver')
    AND (post.plan_id IS NULL OR post.plan_id = s.plan_id) WHERE r.id = $1 ORDER BY 1`;

const PAGE = `SELECT '/planes/' || p.slug || '/compromisos/' || c.code AS address
  FROM progress_report r JOIN milestone m ON m.id = r.milestone_id JOIN commitment c ON c.id = m.commitment_id JOIN action_plan p ON p.id = c.plan_id WHERE r.id = $1`;

const SHEET = `SELECT '/espacio/informes/' || p.slug || '/' || coalesce(n.number::text, 'outside') || '/' || i.slug || '#' || c.code || '-' || m.number AS address
  FROM progress_report r JOIN report_sheet s ON s.id = r.sheet_id JOIN action_plan p ON p.id = s.plan_id JOIN institution i ON i.id = s.institution_id LEFT JOIN reporting_round n ON n.id = s.round_id
    JOIN milestone m ON m.id = r.milestone_id JOIN commitment c ON c.id = m.commitment_id WHERE r.id = $1`;

/** What becomes of a report that was received, told to its institution. */
@Injectable()
export class ReportNewsListener implements OnModuleInit {
  constructor(
    private readonly listeners: EventListeners,
    private readonly tell: Tell,
  ) {}

  onModuleInit(): void {
    for (const kind of ['report.returned', 'report.published', 'report.withdrawn'] as const) this.listeners.on(kind, (event, manager) => this.report(kind, event, manager));
  }

  private async report(kind: Kind, { payload, at }: GivenEvent, manager: EntityManager): Promise<void> {
    const { report } = payload as unknown as { report: number };
    const posts = await manager.query<{ id: number }[]>(POSTS, [report]);
    const facts = { ...(await reportFacts(manager, report)) };
    await this.tell.posts(manager, posts.map(({ id }) => id), { kind, facts, address: await addressOf(manager, kind, report), at });
  }
}

/** Notes are read where the report is written again; what is public, on the commitment's page. */
async function addressOf(manager: EntityManager, kind: Kind, report: number): Promise<string> {
  const [page] = await manager.query<{ address: string }[]>(kind === 'report.returned' ? SHEET : PAGE, [report]);
  return page?.address ?? '/';
}
