import { mandateState } from '@cumple/domain/accounts/mandate.state';
import { reasonsNotToEndMandate } from '@cumple/domain/accounts/reasons-not-to-end-mandate';
import type { Act } from '../../common/write-desk';
import { mandateHoldsSql, SITE_TIME_ZONE } from '../actor.query';
import { showPost, type LockedMandate, type LockedPost } from './load-post';
import { refuse } from './refused';

/** Ends a mandate now: it gives no rights from here on, and whoever lost some signs in anew. */
export async function release(act: Act, post: LockedPost, mandate: LockedMandate, { reason, successor }: { reason: string | null; successor: boolean }): Promise<void> {
  const state = mandateState(mandate, post.today);
  const coordinates = coordinatesAll(post) && state === 'running' && mandate.account !== null;
  const otherPointsOfContact = coordinates ? await countOthers(act, [mandate.id]) : 0;
  refuse(reasonsNotToEndMandate({ state, coordinates, otherPointsOfContact, successor }).map((code) => ({ field: 'mandate', code })));
  await act.manager.query('UPDATE mandate SET ended_at = $2, version = version + 1 WHERE id = $1', [mandate.id, act.now]);
  mandate.endedAt = act.now.toISOString();
  if (state !== 'future' && mandate.account) await endSessions(act, post, [mandate.account]);
  act.record({ action: 'mandate.ended', about: `posts/${post.id}/mandates/${mandate.id}`, public: false, before: { kind: mandate.kind, deputy: mandate.deputy }, after: { endedAt: mandate.endedAt }, reason });
  act.announce({ kind: 'mandate.ended', payload: { mandate: mandate.id, post: post.id, account: mandate.account } });
  await showPost(act, post);
}

/**
 * Signs accounts out everywhere whose rights came from a post alone. Whoever holds a role by another post stays: every request asks
 * anew what holds, and nobody is signed out of what somebody else gave.
 */
export async function endSessions({ manager, now }: Act, { id }: Pick<LockedPost, 'id'>, accounts: readonly string[]): Promise<void> {
  await manager.query(ONLY_BY_THIS, [accounts, id, now]);
}

export function coordinatesAll({ role, plan }: Pick<LockedPost, 'role' | 'plan'>): boolean {
  return role === 'point-of-contact' && plan === null;
}

/** How many points of contact for all plans can act now without these mandates. Who asks is alone in asking: two could otherwise let each other go. */
export async function countOthers({ manager, now }: Act, without: readonly number[]): Promise<number> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('point-of-contact', 0))`);
  const [row] = await manager.query<{ count: number }[]>(OTHERS, [without, now]);
  return row?.count ?? 0;
}

const OTHERS = `
  SELECT count(DISTINCT m.account_id)::integer AS count
  FROM mandate m JOIN post ON post.id = m.post_id JOIN account a ON a.id = m.account_id
  WHERE post.role = 'point-of-contact' AND post.plan_id IS NULL AND m.id <> ALL($1) AND ${mandateHoldsSql('m', SITE_TIME_ZONE, '$2')}
    AND a.disabled_at IS NULL AND a.erased_at IS NULL AND (a.password_hash IS NOT NULL OR EXISTS (SELECT FROM account_identity one WHERE one.account_id = a.id))`;

const ONLY_BY_THIS = `
  DELETE FROM sign_in_session s WHERE s.account_id = ANY($1) AND NOT EXISTS (
    SELECT FROM mandate m JOIN post ON post.id = m.post_id AND post.role IS NOT NULL LEFT JOIN action_plan p ON p.id = post.plan_id
     WHERE m.account_id = s.account_id AND m.post_id <> $2 AND ${mandateHoldsSql('m', `coalesce(p.time_zone, ${SITE_TIME_ZONE})`, '$3')})`;
