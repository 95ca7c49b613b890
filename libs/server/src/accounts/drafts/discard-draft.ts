import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller';
import { WriteDesk } from '../../common/write-desk';
import { requireKey, shelfOf } from './draft-shelf';

@Injectable()
export class DiscardDraft {
  constructor(private readonly desk: WriteDesk) {}

  /** Throws away what the caller, or a post of theirs, keeps of a form. */
  discard(caller: Caller, key: string): Promise<void> {
    const { account, posts } = shelfOf(caller.actor);
    requireKey(key);
    return this.desk.write(caller, async (act) => {
      act.authorise('draft.keep', { account });
      const [gone] = await act.manager.query<[unknown[], number]>('DELETE FROM draft WHERE key = $1 AND (account_id = $2 OR post_id = ANY($3)) RETURNING id', [key, account, posts]);
      if (gone.length === 0) throw new ProblemException(404, 'not-found');
    });
  }
}
