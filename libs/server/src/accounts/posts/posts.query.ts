import type { MandateView, PostView } from '@cumple/contracts/accounts/people';
import type { Page } from '@cumple/contracts/common/page';
import { holdsOn, mandateState, type MandateLife } from '@cumple/domain/accounts/mandate.state';
import { standInFor, type PostHolder } from '@cumple/domain/accounts/stand-in';
import type { Actor } from '@cumple/domain/common/actor';
import { authorise } from '@cumple/domain/common/authorise';
import type { Day } from '@cumple/domain/common/day';
import { reachOf } from '@cumple/domain/common/reach';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { instant } from '../../common/json.sql';
import { found } from '../../common/found';
import { offsetOf, type PageRequest } from '../../common/page-request';
import { presentTransaction } from '../../common/transaction';
import { awaitedSql, todayOfPostSql } from './load-post';

type MandateRow = Omit<MandateView, 'state'> & MandateLife;
type PostRow = Omit<PostView, 'mandates' | 'standIn'> & { today: Day; mandates: MandateRow[] };

/** Posts with who holds them, as far as the caller may know: of one plan, those of its jurisdiction. */
@Injectable()
export class PostsQuery {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Who stands in for whom takes all posts to tell, so the page is cut from them here. */
  async page(actor: Actor | null, request: PageRequest, vacant = false): Promise<Page<PostView>> {
    const all = (await this.all(actor)).filter(({ standIn }) => !vacant || standIn !== null);
    return { items: all.slice(offsetOf(request), offsetOf(request) + request.pageSize), ...request, total: all.length };
  }

  /** One of them; ends with 404 where there is none. */
  async one(actor: Actor | null, id: number): Promise<PostView> {
    return found((await this.all(actor)).find((post) => post.id === id) ?? null);
  }

  private async all(actor: Actor | null): Promise<PostView[]> {
    // Of a request that is kept to be answered again, the write stands in a transaction that isn't over yet.
    const rows = await (presentTransaction() ?? this.dataSource).query<PostRow[]>(POSTS, [this.clock(), JSON.stringify(reachOf(actor, 'people.read'))]);
    const holders = rows.flatMap(holdersOf);
    return rows.map((row) => view(row, holders, actor));
  }
}

function holdersOf({ id, title, role, institution, plan, mandates, today }: PostRow): PostHolder[] {
  if (role === null) return [];
  const holding = mandates.filter((mandate) => mandate.kind !== 'vacant' && holdsOn(mandate, today));
  return holding.map(({ deputy }) => ({ post: id, title, role, institution: institution.slug, plan, deputy }));
}

function view({ today, mandates, waitingDrafts, ...post }: PostRow, holders: readonly PostHolder[], actor: Actor | null): PostView {
  const { role, plan, institution } = post;
  const knows = authorise(actor, 'people.read', { plan, institutions: [institution.slug] }).allowed;
  const held = holders.some((holder) => holder.post === post.id && !holder.deputy);
  return {
    ...post,
    mandates: mandates.map((mandate) => mandateView(mandate, today, knows)).sort(byState),
    standIn: role && !held ? standInFor({ post: post.id, role, institution: institution.slug, plan }, holders) : null,
    waitingDrafts: knows ? waitingDrafts : 0,
  };
}

/** Of persons, whoever doesn't manage them learns nothing: not even that an invitation waits. */
function mandateView({ awaited, ...mandate }: MandateRow, today: Day, knows: boolean): MandateView {
  const state = mandateState({ ...mandate, awaited: awaited && knows }, today);
  return knows ? { ...mandate, state } : { ...mandate, state, holder: null, invitationExpiresAt: null, reason: mandate.kind === 'titular' ? null : mandate.reason };
}

const ORDER: readonly MandateView['state'][] = ['running', 'invited', 'future', 'ended'];

/** What holds now first, the deputy after the holder; then what lies ahead, then what was, newest first. */
function byState(one: MandateView, other: MandateView): number {
  const rank = ({ state }: MandateView) => Math.max(1, ORDER.indexOf(state));
  return rank(one) - rank(other) || Number(one.deputy) - Number(other.deputy) || other.startsOn.localeCompare(one.startsOn) || other.id - one.id;
}

const HOLDER = `CASE WHEN a.id IS NOT NULL THEN json_build_object('account', a.id, 'name', a.name, 'email', a.email, 'erased', a.erased_at IS NOT NULL) END`;
const EXPIRY = `CASE WHEN ${awaitedSql('a')} THEN (SELECT ${instant('link.expires_at')} FROM account_link link
    WHERE link.account_id = a.id AND link.purpose = 'invitation' AND link.used_at IS NULL ORDER BY link.created_at DESC LIMIT 1) END`;

const MANDATES = `
  SELECT coalesce(json_agg(json_build_object('id', m.id, 'kind', m.kind, 'deputy', m.deputy, 'startsOn', m.starts_on, 'endsOn', m.ends_on,
      'endedAt', ${instant('m.ended_at')}, 'reason', m.reason, 'holder', ${HOLDER}, 'invitationExpiresAt', ${EXPIRY}, 'awaited', ${awaitedSql('a')}, 'version', m.version)), '[]')
  FROM mandate m LEFT JOIN account a ON a.id = m.account_id WHERE m.post_id = post.id`;

const POSTS = `
  SELECT post.id, post.title, post.mailbox, post.role, p.slug AS plan, json_build_object('slug', i.slug, 'name', i.name, 'demonstration', j.fictional) AS institution, post.version,
    ${todayOfPostSql('$1')}::text AS today, (${MANDATES}) AS mandates, (SELECT count(*)::integer FROM draft WHERE draft.post_id = post.id) AS "waitingDrafts"
  FROM post JOIN institution i ON i.id = post.institution_id JOIN jurisdiction j ON j.id = i.jurisdiction_id LEFT JOIN action_plan p ON p.id = post.plan_id
  WHERE EXISTS (SELECT FROM json_to_recordset($2::json) AS reach(plan text) WHERE reach.plan IS NULL OR reach.plan = p.slug
    OR (p.id IS NULL AND i.jurisdiction_id = (SELECT own.jurisdiction_id FROM action_plan own WHERE own.slug = reach.plan)))
  ORDER BY j.fictional, i.name COLLATE "es-x-icu", i.id, post.title COLLATE "es-x-icu", post.id`;
