import type { NotificationKind } from '@cumple/contracts/notifications/notification-kind';
import { EventListeners, type GivenEvent } from '@cumple/server-kit/outbox/event-listeners';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { audienceSql } from './audience.sql';
import { MailDesk } from './mail-desk';
import { Tell } from './tell';

interface Submission {
  plan: string;
  slug: string;
  institution: string;
  institutionSlug: string;
  round: string;
  reports: string;
  demonstration: string;
  state: string;
  expiresAt: Date | null;
  /** On which its link still works, in the plan's time zone. */
  lastDay: string | null;
}

const SUBMISSION = `SELECT p.title AS plan, p.slug, i.name AS institution, i.slug AS "institutionSlug", coalesce(r.number::text, 'outside') AS round, jsonb_array_length(b.contents -> 'reports')::text AS reports,
    CASE WHEN j.fictional THEN 'yes' ELSE 'no' END AS demonstration, b.state, b.expires_at AS "expiresAt", ((b.expires_at AT TIME ZONE p.time_zone) - interval '1 microsecond')::date::text AS "lastDay"
  FROM report_submission b JOIN report_sheet s ON s.id = b.sheet_id JOIN action_plan p ON p.id = s.plan_id JOIN jurisdiction j ON j.id = p.jurisdiction_id
    JOIN institution i ON i.id = s.institution_id LEFT JOIN reporting_round r ON r.id = s.round_id WHERE b.id = $1`;

// $1 submission, $2 role, $3 whether only of the institution that sent it.
const POSTS = `SELECT post.id FROM report_submission b JOIN report_sheet s ON s.id = b.sheet_id JOIN post ON post.role = $2 AND (post.plan_id IS NULL OR post.plan_id = s.plan_id)
  WHERE b.id = $1 AND (NOT $3 OR post.institution_id = s.institution_id) ORDER BY post.id`;

// Who holds the posts now; nobody stands in for an authority.
const HOLDERS = `WITH ${audienceSql('$1')} SELECT DISTINCT account_id AS account FROM holder WHERE post_id = ANY ($2) ORDER BY 1`;

/** What institutions send, told to those who approve it, who review it, and who sent it. */
@Injectable()
export class SubmissionNewsListener implements OnModuleInit {
  constructor(
    private readonly listeners: EventListeners,
    private readonly tell: Tell,
    private readonly mail: MailDesk,
  ) {}

  onModuleInit(): void {
    this.listeners.on('submission.approval-asked', (event, manager) => this.asked(event, manager));
    this.listeners.on('report.submitted', (event, manager) => this.told('report.submitted', ['point-of-contact', false], event, manager));
    this.listeners.on('submission.refused', (event, manager) => this.told('submission.refused', ['liaison', true], event, manager));
    this.listeners.on('submission.expired', (event, manager) => this.told('submission.expired', ['liaison', true], event, manager));
  }

  /** Mail to whom a link was made for, while they approve – unless it was decided or taken back before the mail was written. */
  private async asked({ payload, at }: GivenEvent, manager: EntityManager): Promise<void> {
    // Versions before sent everybody the same link.
    const { submission, account: only, link } = payload as { submission: string; account?: string; link: string };
    const about = await submissionOf(manager, submission);
    if (about?.state !== 'awaiting-approval' || !about.expiresAt) return;
    const holders = await manager.query<{ account: string }[]>(HOLDERS, [at, await posts(manager, submission, ['approver', true])]);
    for (const { account } of holders.filter((each) => only === undefined || each.account === only)) {
      await this.mail.leave(manager, { account, kind: 'submission.approval-asked', facts: { ...factsOf(about), lastOn: about.lastDay ?? '' }, secret: link, expiresAt: about.expiresAt });
    }
  }

  private async told(kind: NotificationKind, to: [role: string, own: boolean], { payload, at }: GivenEvent, manager: EntityManager): Promise<void> {
    const { submission, why } = payload as { submission: string; why?: string };
    const about = await submissionOf(manager, submission);
    if (!about) return;
    const { slug, round, institutionSlug } = about;
    const address = kind === 'report.submitted' ? `/espacio/revision/${encodeURIComponent(slug)}` : `/espacio/informes/${encodeURIComponent(slug)}/${round}/${encodeURIComponent(institutionSlug)}`;
    await this.tell.posts(manager, await posts(manager, submission, to), { kind, facts: { ...factsOf(about), ...(why && { why }) }, address, at });
  }
}

function factsOf({ plan, institution, reports, demonstration }: Submission): Record<string, string> {
  return { plan, institution, reports, demonstration };
}

async function submissionOf(manager: EntityManager, id: string): Promise<Submission | undefined> {
  const [row] = await manager.query<Submission[]>(SUBMISSION, [id]);
  return row;
}

async function posts(manager: EntityManager, submission: string, to: [role: string, own: boolean]): Promise<number[]> {
  return (await manager.query<{ id: number }[]>(POSTS, [submission, ...to])).map(({ id }) => id);
}
