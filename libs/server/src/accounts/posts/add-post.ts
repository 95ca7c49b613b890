import type { PostCreation } from '@cumple/contracts/accounts/people';
import { reasonsNotToCreatePost } from '@cumple/domain/accounts/reasons-not-to-create-post';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller';
import { WriteDesk } from '../../common/write-desk';
import { authorisePost, loadPost, showPost } from './load-post';
import { institutionOfPost, isTitleTaken, planOfPost } from './place-of-post';
import { refusal, refuse } from './refused';

@Injectable()
export class AddPost {
  constructor(private readonly desk: WriteDesk) {}

  /** Adds a post to an institution and answers its identifier. */
  add(caller: Caller, { institution, title, mailbox = null, role = null, plan = null }: PostCreation): Promise<number> {
    return this.desk.write(caller, async (act) => {
      authorisePost(act, { plan, institution });
      const { id: institutionId, sector } = await institutionOfPost(act.manager, institution);
      const planId = await planOfPost(act.manager, plan);
      refuse(reasonsNotToCreatePost({ role, sector, titleTaken: await isTitleTaken(act.manager, institution, title, null) }));
      const [row] = await act.manager.query<{ id: number }[]>(
        'INSERT INTO post (institution_id, title, mailbox, role, plan_id) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING id',
        [institutionId, title, mailbox, role, planId],
      );
      if (!row) throw refusal([{ field: 'title', code: 'title-taken' }]);
      act.record({ action: 'post.added', about: `posts/${row.id}`, public: false, after: { institution, title, mailbox, role, plan } });
      await showPost(act, await loadPost(act, row.id));
      return row.id;
    });
  }
}
