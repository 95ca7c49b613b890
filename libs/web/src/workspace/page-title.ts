import { inject } from '@angular/core';
import { PageHead } from '../common/page-head';

/** Names a page of the workspace in the browser's tab; no search engine is to find it. To be called while it is built. */
export function describeWorkspacePage(title: () => string): void {
  inject(PageHead).describe(() => ({ title: title(), description: title(), path: null }));
}
