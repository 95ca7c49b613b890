const WORKSPACE = /^\/(?:en\/)?espacio(?:\/|$)/;
const NOWHERE = 'http://own.invalid';

/** A path of the workspace, as it would be followed, or `null` for anything that could lead elsewhere. */
export function ownWorkspacePath(next: string): string | null {
  // What browsers drop or turn around before they follow an address.
  if (!next.startsWith('/') || /[\\\p{Cc}]/u.test(next)) return null;
  const url = URL.parse(next, NOWHERE);
  if (!url || url.origin !== NOWHERE || !WORKSPACE.test(url.pathname)) return null;
  return `${url.pathname}${url.search}${url.hash}`;
}

/** The sign-in page in the language of a path of the workspace. */
export function signInPageOf(next: string): string {
  return next.startsWith('/en/') ? '/en/espacio/ingresar' : '/espacio/ingresar';
}
