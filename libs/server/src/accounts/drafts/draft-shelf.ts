import type { Actor } from '@cumple/domain/common/actor';
import { messageCatalogue } from '@cumple/server-kit/http/messages';
import { invalidRequest, ProblemException } from '@cumple/server-kit/http/problem.exception';
import type { EntityManager } from 'typeorm';
import en from './messages.en.json';
import es from './messages.es.json';

const messages = messageCatalogue(es, en);
const MAX_KEY = 200;
/** Drafts that one account, or one post, can have at a time. */
export const MAX_DRAFTS = 100;

/** Whose drafts somebody sees: the account's own, and those of the posts held now. */
export interface Shelf {
  account: string;
  posts: number[];
}

export function shelfOf(actor: Actor | null): Shelf {
  if (!actor) throw new Error('A draft belongs to somebody.');
  return { account: actor.account, posts: actor.roles.map(({ post }) => post) };
}

export function requireKey(key: string): void {
  if (key.length > MAX_KEY) throw invalidRequest([{ field: 'key', says: messages.say('key-too-long', { max: MAX_KEY }) }]);
}

/** Refuses one more draft than an account or a post can have; whoever asks is alone in asking, for that owner. */
export async function requireRoom(manager: EntityManager, post: number | null, account: string): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`drafts of ${post ?? account}`]);
  const [row] = await manager.query<{ count: number }[]>('SELECT count(*)::integer AS count FROM draft WHERE post_id = $1 OR ($1 IS NULL AND account_id = $2)', [post, account]);
  if ((row?.count ?? 0) >= MAX_DRAFTS) throw new ProblemException(422, messages.say('too-many-drafts', { max: MAX_DRAFTS }));
}
