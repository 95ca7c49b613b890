import { MAX_PAGE_SIZE, type Page } from '@cumple/contracts/common/page';
import type { WorkspaceApi } from '../common/workspace/workspace-api';

/** Every item of a list that comes in pages. */
export async function readAll<T>(api: WorkspaceApi, path: string, query: Readonly<Record<string, string>> = {}): Promise<T[]> {
  const items: T[] = [];
  for (let page = 1; ; page++) {
    const answer = await api.get<Page<T>>(path, { ...query, page, pageSize: MAX_PAGE_SIZE });
    items.push(...answer.items);
    if (answer.items.length < MAX_PAGE_SIZE || items.length >= answer.total) return items;
  }
}
