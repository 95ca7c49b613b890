import { inject } from '@angular/core';
import { SessionStore } from '../accounts/session-store';
import { PageHead } from '../common/page-head';

/** Names a page of the workspace in the browser's tab; no search engine is to find it. To be called while it is built. */
export function describeWorkspacePage(title: () => string): void {
  const { session } = inject(SessionStore);
  const demonstration = () => (session()?.offers.demonstrationAccounts.length ?? 0) > 0;
  inject(PageHead).describe(() => ({ title: title(), description: title(), path: null, demonstration: demonstration() }));
}
