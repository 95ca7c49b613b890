import { MAX_PAGE_SIZE, type Page } from '@cumple/contracts/common/page';
import type { WorkspaceApi } from './workspace-api';

/** More than this many pages are no choice for a list. */
const MOST_PAGES = 20;

/** All items of a list, for a field to choose from. */
export async function everyPage<T>(api: WorkspaceApi, path: string): Promise<T[]> {
  const items: T[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const answer = await api.get<Page<T>>(path, { page, pageSize: MAX_PAGE_SIZE });
    items.push(...answer.items);
    if (items.length >= answer.total || answer.items.length === 0) break;
  }
  return items;
}
