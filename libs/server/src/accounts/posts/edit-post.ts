import type { PostEdit } from '@cumple/contracts/accounts/people';
import { holdsOn } from '@cumple/domain/accounts/mandate.state';
import { reasonsNotToCreatePost } from '@cumple/domain/accounts/reasons-not-to-create-post';
import { requireVersion } from '@cumple/server-kit/http/version';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller';
import { WriteDesk, type Act } from '../../common/write-desk';
import { authorisePost, loadPost, showPost, type LockedPost } from './load-post';
import { isTitleTaken, planOfPost } from './place-of-post';
import { refuse } from './refused';
import { coordinatesAll, countOthers, endSessions } from './release';

type PostFields = Required<PostEdit>;

@Injectable()
export class EditPost {
  constructor(private readonly desk: WriteDesk) {}

  /** Changes a post that nobody changed since its editor read it. Where its role or plan changes, its holders sign in anew. */
  edit(caller: Caller, postId: number, version: number, edit: PostEdit): Promise<void> {
    return this.desk.write(caller, async (act) => {
      const post = await loadPost(act, postId);
      const fields = merged(post, edit);
      authorisePost(act, { ...post, plan: fields.plan });
      requireVersion(post, version);
      const changed = (Object.keys(fields) as (keyof PostFields)[]).filter((name) => fields[name] !== post[name]);
      if (changed.length === 0) return;
      await refuseEdit(act, post, fields);
      await update(act, post, fields);
      if (changed.includes('role') || changed.includes('plan')) await endSessions(act, post, holdersOf(post));
      const only = (values: PostFields) => Object.fromEntries(changed.map((name) => [name, values[name]]));
      act.record({ action: 'post.edited', about: `posts/${post.id}`, public: false, before: only(merged(post, {})), after: only(fields) });
      await showPost(act, post);
    });
  }
}

function merged({ title, mailbox, role, plan }: LockedPost, edit: PostEdit): PostFields {
  return {
    title: edit.title ?? title,
    mailbox: edit.mailbox === undefined ? mailbox : edit.mailbox,
    role: edit.role === undefined ? role : edit.role,
    plan: edit.plan === undefined ? plan : edit.plan,
  };
}

async function refuseEdit(act: Act, post: LockedPost, fields: PostFields): Promise<void> {
  refuse(reasonsNotToCreatePost({ ...fields, sector: post.sector, titleTaken: await isTitleTaken(act.manager, post.institution, fields.title, post.id) }));
  const holding = post.mandates.filter((mandate) => mandate.account !== null && holdsOn(mandate, post.today));
  if (!coordinatesAll(post) || coordinatesAll(fields) || holding.length === 0) return;
  if ((await countOthers(act, holding.map(({ id }) => id))) === 0) refuse([{ field: fields.role === post.role ? 'plan' : 'role', code: 'last-point-of-contact' }]);
}

async function update({ manager }: Act, { id }: LockedPost, { title, mailbox, role, plan }: PostFields): Promise<void> {
  const planId = await planOfPost(manager, plan);
  await manager.query('UPDATE post SET title = $2, mailbox = $3, role = $4, plan_id = $5, version = version + 1 WHERE id = $1', [id, title, mailbox, role, planId]);
}

function holdersOf({ mandates, today }: LockedPost): string[] {
  return mandates.flatMap((mandate) => (mandate.account !== null && holdsOn(mandate, today) ? [mandate.account] : []));
}
