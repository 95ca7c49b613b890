import type { HeldRole } from '@cumple/domain/common/actor';
import type { Day } from '@cumple/domain/common/day';
import type { Role } from '@cumple/domain/common/role';
import type { Sector } from '@cumple/domain/institutions/sector';
import type { MandateKind } from '@cumple/domain/institutions/mandate';
import { growRevisionsOfJurisdiction } from '../../action-plans/grow-revisions';
import { found } from '../../common/found';
import { waitForImports } from '../../common/lock-plans';
import type { Act } from '../../common/write-desk';
import { SITE_TIME_ZONE } from '../actor.query';

/** A post under a write: nobody else changes it, nor its mandates, until the transaction ends. */
export interface LockedPost {
  id: number;
  title: string;
  mailbox: string | null;
  role: Role | null;
  plan: string | null;
  institution: string;
  sector: Sector;
  version: number;
  /** Today, where its plan – or the current one – is. */
  today: Day;
  /** A plan of the jurisdiction whose pages show the institution; `null` without any. */
  shownIn: number | null;
  mandates: LockedMandate[];
}

export interface LockedMandate {
  id: number;
  kind: MandateKind;
  deputy: boolean;
  startsOn: Day;
  endsOn: Day | null;
  endedAt: string | null;
  account: string | null;
  awaited: boolean;
}

/** Loads and locks a post for whoever may manage the people of its plan and institution; ends with 403 or 404. */
export async function loadPost(act: Act, id: number): Promise<LockedPost> {
  await waitForImports(act.manager);
  // Commitments may name it meanwhile: whoever edits one holds its plan, which an end of a mandate waits for last.
  await act.manager.query('SELECT FROM post WHERE id = $1 FOR NO KEY UPDATE', [id]);
  const [row] = await act.manager.query<LockedPost[]>(POST, [id, act.now]);
  const post = found(row ?? null);
  authorisePost(act, post);
  return post;
}

export function authorisePost(act: Act, { plan, institution }: { plan: string | null; institution: string }): HeldRole | null {
  return act.authorise('people.manage', { plan, institutions: [institution] });
}

/** The same by one of its mandates. */
export async function loadPostOfMandate(act: Act, mandateId: number): Promise<{ post: LockedPost; mandate: LockedMandate }> {
  const [row] = await act.manager.query<{ post: number }[]>('SELECT post_id AS post FROM mandate WHERE id = $1', [mandateId]);
  const post = await loadPost(act, found(row ?? null).post);
  return { post, mandate: found(post.mandates.find(({ id }) => id === mandateId) ?? null) };
}

/** The public pages of an institution show its posts, and how they are held. */
export async function showPost(act: Act, { shownIn }: Pick<LockedPost, 'shownIn'>): Promise<void> {
  if (shownIn !== null) await growRevisionsOfJurisdiction(act.manager, shownIn);
}

/** SQL: whether an account has never been used: nobody has chosen a password, or come from a provider of single sign-on. */
export function awaitedSql(account: string): string {
  return `(${account}.id IS NOT NULL AND ${account}.erased_at IS NULL AND ${account}.password_hash IS NULL AND NOT EXISTS (SELECT FROM account_identity one WHERE one.account_id = ${account}.id))`;
}

/** SQL: today for a post, with `p` the plan that it is limited to. */
export function todayOfPostSql(now: string): string {
  return `(${now}::timestamptz AT TIME ZONE coalesce(p.time_zone, ${SITE_TIME_ZONE}))::date`;
}

const MANDATES = `
  SELECT coalesce(json_agg(json_build_object('id', m.id, 'kind', m.kind, 'deputy', m.deputy, 'startsOn', m.starts_on, 'endsOn', m.ends_on,
      'endedAt', m.ended_at, 'account', m.account_id, 'awaited', ${awaitedSql('a')}) ORDER BY m.starts_on, m.id), '[]')
  FROM mandate m LEFT JOIN account a ON a.id = m.account_id WHERE m.post_id = post.id`;

const POST = `
  SELECT post.id, post.title, post.mailbox, post.role, p.slug AS plan, i.slug AS institution, i.sector, post.version, ${todayOfPostSql('$2')}::text AS today,
    (SELECT shown.id FROM action_plan shown WHERE shown.jurisdiction_id = i.jurisdiction_id ORDER BY shown.id LIMIT 1) AS "shownIn", (${MANDATES}) AS mandates
  FROM post JOIN institution i ON i.id = post.institution_id LEFT JOIN action_plan p ON p.id = post.plan_id
  WHERE post.id = $1`;
