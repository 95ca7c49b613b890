import type { Draft } from '@cumple/contracts/accounts/draft';
import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller';
import { WriteDesk, type Act } from '../../common/write-desk';
import { requireKey, requireRoom, shelfOf } from './draft-shelf';

@Injectable()
export class KeepDraft {
  constructor(private readonly desk: WriteDesk) {}

  /** Keeps unsaved work under the form's key. Of a post that the caller doesn't hold now there is nothing: 404. */
  keep(caller: Caller, key: string, { post, content }: Pick<Draft, 'post' | 'content'>): Promise<Draft> {
    const { account, posts } = shelfOf(caller.actor);
    requireKey(key);
    if (post !== null && !posts.includes(post)) throw new ProblemException(404, 'not-found');
    return this.desk.write(caller, async (act) => {
      act.authorise('draft.keep', { account });
      const owner = post === null ? { post: null, account } : { post, account: null };
      if (!(await replace(act, key, owner, content))) {
        await requireRoom(act.manager, post, account);
        await insert(act, key, owner, content);
      }
      return { key, post, content, updatedAt: act.now.toISOString() };
    });
  }
}

interface Owner {
  post: number | null;
  account: string | null;
}

async function replace({ manager, now }: Act, key: string, { post, account }: Owner, content: object): Promise<boolean> {
  const [rows] = await manager.query<[unknown[], number]>(
    'UPDATE draft SET content = $4, updated_at = $5 WHERE key = $1 AND (post_id = $2 OR account_id = $3) RETURNING id',
    [key, post, account, JSON.stringify(content), now],
  );
  return rows.length > 0;
}

/** Of two at once, the later one stays. */
async function insert({ manager, now }: Act, key: string, { post, account }: Owner, content: object): Promise<void> {
  await manager.query(
    `INSERT INTO draft (key, post_id, account_id, content, updated_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT ${post === null ? '(account_id, key)' : '(post_id, key)'} DO UPDATE SET content = excluded.content, updated_at = excluded.updated_at`,
    [key, post, account, JSON.stringify(content), now],
  );
}
