import { Injectable, inject } from '@angular/core';
import type { ErasedAccount, Handover, MandateCreation, PostCreation, PostEdit, PostView } from '@cumple/contracts/accounts/people';
import type { Page } from '@cumple/contracts/common/page';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { ApiProblem } from '../../common/workspace/api-problem';
import { type RequestOptions, WorkspaceApi } from '../../common/workspace/workspace-api';
import { readAll } from '../read-all';

/** With their holders these are long entries. */
const POSTS_PER_PAGE = 50;

/** Posts, and who holds them. Every answer is the post as it stands then. */
@Injectable({ providedIn: 'root' })
export class PeopleClient {
  private readonly api = inject(WorkspaceApi);

  page(page?: number): Promise<Page<PostView>> {
    return this.api.get(workspacePaths.posts(), { page, pageSize: POSTS_PER_PAGE });
  }

  posts(): Promise<PostView[]> {
    return readAll(this.api, workspacePaths.posts());
  }

  /** Posts whose work needs somebody, and nobody holds them. */
  vacant(): Promise<PostView[]> {
    return readAll(this.api, workspacePaths.posts(), { vacant: 'true' });
  }

  /** One of them, by its number as an address gives it. */
  async post(id: string): Promise<PostView> {
    const post = (await this.posts()).find((each) => String(each.id) === id);
    if (!post) throw new ApiProblem(404, null);
    return post;
  }

  add(post: PostCreation, options: RequestOptions): Promise<PostView> {
    return this.api.post(workspacePaths.posts(), post, options);
  }

  edit(post: number, edit: PostEdit, version: number): Promise<PostView> {
    return this.api.patch(workspacePaths.post(post), edit, { version });
  }

  appoint(post: number, mandate: MandateCreation, options: RequestOptions): Promise<PostView> {
    return this.api.post(workspacePaths.mandates(post), mandate, options);
  }

  handOver(post: number, handover: Handover, options: RequestOptions): Promise<PostView> {
    return this.api.post(workspacePaths.handover(post), handover, options);
  }

  end(mandate: number, reason: string): Promise<PostView> {
    return this.api.post(workspacePaths.mandateEnd(mandate), reason ? { reason } : {});
  }

  inviteAgain(mandate: number): Promise<PostView> {
    return this.api.post(workspacePaths.mandateInvitation(mandate));
  }

  erase(account: string, reason: string): Promise<ErasedAccount> {
    return this.api.post(workspacePaths.accountErasure(account), { reason });
  }
}
