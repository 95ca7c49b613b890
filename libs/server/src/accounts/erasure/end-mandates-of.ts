import { heldAs } from '@cumple/domain/accounts/mandate.state';
import type { Act } from '../../common/write-desk';
import { loadPostOfMandate } from '../posts/load-post';
import { release } from '../posts/release';

/** Ends the mandates that somebody holds or is to hold, by the rules of every end of a mandate; answers which. */
export async function endMandatesOf(act: Act, account: string, reason: string): Promise<number[]> {
  const rows = await act.manager.query<{ id: number }[]>(OPEN, [account, act.now]);
  for (const { id } of rows) await endOne(act, id, reason);
  return rows.map(({ id }) => id);
}

async function endOne(act: Act, id: number, reason: string): Promise<void> {
  const { post, mandate } = await loadPostOfMandate(act, id);
  const wasVacant = heldAs(post.mandates, post.today) === 'vacant';
  await release(act, post, mandate, { reason, successor: false });
  if (!wasVacant && heldAs(post.mandates, post.today) === 'vacant') act.announce({ kind: 'post.vacant', payload: { post: post.id } });
}

// By post, as others lock them; a day more than the day in UTC, for places where it is still the day before.
const OPEN = `SELECT id FROM mandate WHERE account_id = $1 AND ended_at IS NULL AND (ends_on IS NULL OR ends_on >= $2::date - 1) ORDER BY post_id, id`;
