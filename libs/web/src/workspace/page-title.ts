import { inject } from '@angular/core';
import { SessionStore } from '../accounts/session-store';
import { PageHead } from '../common/page-head';

/**
 * Names a page of the workspace in the browser's tab; no search engine is to find it. Whoever signed in with an account of
 * the demonstration meets nothing real; to others `fictional` says whether what this page speaks of is made up. To be
 * called while the page is built.
 */
export function describeWorkspacePage(title: () => string, fictional: () => boolean = () => false): void {
  const { session } = inject(SessionStore);
  const demonstration = () => session()?.offers.demonstrationAccounts.some(({ email }) => email === session()?.account?.email) ?? false;
  inject(PageHead).describe(() => ({ title: title(), description: title(), path: null, demonstration: demonstration() || fictional() }));
}
