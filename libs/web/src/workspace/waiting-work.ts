import { inject } from '@angular/core';
import type { Draft } from '@cumple/contracts/accounts/draft';
import type { PostView } from '@cumple/contracts/accounts/people';
import { MAX_PAGE_SIZE } from '@cumple/contracts/common/page';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { NotificationView } from '@cumple/contracts/notifications/notification';
import { SessionStore } from '../accounts/session-store';
import { WorkspaceApi } from '../common/workspace/workspace-api';
import { WorkspaceSession } from '../common/workspace/workspace-session';
import { type Coordination, coordination } from './home/coordination';
import { type DueNow, dueNow } from './home/due-now';
import { type NamedDraft, nameDraft } from './named-draft';
import { readAll } from './read-all';

/** Drafts of one post, or one's own. */
export interface DraftsOfPost {
  post: string | null;
  drafts: NamedDraft[];
}

export interface WaitingWork {
  /** `null` where it couldn't be read. */
  vacant: PostView[] | null;
  drafts: DraftsOfPost[] | null;
  notices: NotificationView[] | null;
  /** Of the latest notices. */
  unread: number;
  /** For whoever reviews reports; `null` for others. */
  coordination: Coordination | null;
  /** What is to be reported; `null` where it couldn't be read, or nothing ever is. */
  due: DueNow | null;
  /** There is no plan yet, and whoever looks may make one. */
  empty: boolean;
}

const NOTICES = 5;

/** What the home of the workspace shows. One part that can't be read leaves the others standing. */
export async function waitingWork(): Promise<WaitingWork> {
  const api = inject(WorkspaceApi);
  const session = inject(WorkspaceSession);
  const titles = new Map(inject(SessionStore).roles().map(({ post }) => [post.id, post.title]));
  const [vacant, drafts, notices, plans, coordinating, due] = await Promise.all([
    session.may('people.read') ? readAll<PostView>(api, workspacePaths.posts(), { vacant: 'true' }).catch(() => null) : [],
    listOf<Draft>(api, workspacePaths.drafts()),
    listOf<NotificationView>(api, workspacePaths.notifications(), { pageSize: MAX_PAGE_SIZE }),
    session.may('plan.create') ? listOf<unknown>(api, workspacePaths.plans()) : null,
    session.may('report.review') ? coordination() : null,
    session.may('report.write') ? dueNow() : null,
  ]);
  return {
    vacant,
    drafts: drafts && byPost(drafts, titles),
    notices: notices?.slice(0, NOTICES) ?? null,
    unread: notices?.filter(({ readAt }) => readAt === null).length ?? 0,
    coordination: coordinating,
    due,
    empty: plans?.length === 0,
  };
}

/** One's own first, then those of each post, which pass to whoever holds it next. */
export function byPost(drafts: readonly Draft[], titles: ReadonlyMap<number, string>): DraftsOfPost[] {
  const posts = [...new Set(drafts.map(({ post }) => post))].sort((one, other) => (one ?? 0) - (other ?? 0));
  return posts.map((post) => ({
    post: post === null ? null : (titles.get(post) ?? null),
    drafts: drafts.filter((draft) => draft.post === post).map(nameDraft),
  }));
}

/** A list, or a page of one; `null` where it can't be read. */
async function listOf<T>(api: WorkspaceApi, path: string, query: Record<string, number> = {}): Promise<T[] | null> {
  const answer = await api.get<T[] | { items: T[] }>(path, query).catch(() => null);
  return Array.isArray(answer) ? answer : (answer?.items ?? null);
}
