import type { GuardedFetch } from '@cumple/server-kit/fetch/guarded-fetch';

/** How addresses of evidence are opened; a spec may set it otherwise. */
export interface LinkSettings {
  fetch: Pick<GuardedFetch, 'open'>;
  /** Waits between two requests to a host. */
  pause: () => Promise<void>;
}

/** Injection token of the `LinkSettings`. */
export const LINK_SETTINGS = Symbol('link settings');

/** What we are called in `robots.txt`. */
export const ROBOT_NAME = 'Cumple';

/** How we introduce ourselves to those whose pages we open. */
export function userAgent(publicUrl: string | null): string {
  return `${ROBOT_NAME}/1.0 (open-government commitment tracker, looks whether cited pages open${publicUrl ? `; +${publicUrl}/metodo` : ''})`;
}
