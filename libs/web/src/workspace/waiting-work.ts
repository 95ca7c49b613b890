import { inject } from '@angular/core';
import type { PostView } from '@cumple/contracts/accounts/people';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { NotificationView } from '@cumple/contracts/notifications/notification';
import type { Draft } from '@cumple/contracts/accounts/draft';
import { WorkspaceApi } from '../common/workspace/workspace-api';
import { WorkspaceSession } from '../common/workspace/workspace-session';
import { type NamedDraft, nameDraft } from './named-draft';

export interface WaitingWork {
  vacant: PostView[];
  drafts: NamedDraft[];
  notices: NotificationView[];
}

const NOTICES = 5;

/** What the home of the workspace shows. One part that can't be read leaves the others standing. */
export async function waitingWork(): Promise<WaitingWork> {
  const api = inject(WorkspaceApi);
  const mayReadPeople = inject(WorkspaceSession).may('people.read');
  const [posts, drafts, notices] = await Promise.all([
    mayReadPeople ? listOf<PostView>(api, workspacePaths.posts()) : [],
    listOf<Draft>(api, workspacePaths.drafts()),
    listOf<NotificationView>(api, workspacePaths.notifications()),
  ]);
  return { vacant: posts.filter(isVacant), drafts: drafts.map(nameDraft), notices: notices.slice(0, NOTICES) };
}

function isVacant({ mandates, role }: PostView): boolean {
  return role !== null && !mandates.some(({ state, kind, deputy }) => state === 'running' && kind !== 'vacant' && !deputy);
}

/** A list, or a page of one. */
async function listOf<T>(api: WorkspaceApi, path: string): Promise<T[]> {
  const answer = await api.get<T[] | { items: T[] }>(path).catch(() => []);
  return Array.isArray(answer) ? answer : answer.items;
}
