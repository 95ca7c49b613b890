/** Query parameter with the page of the workspace to come back to. */
export const RETURN_PARAMETER = 'volver';

/** The page to come back to: never another site, never outside the workspace. */
export function returnAddress(given: string | null | undefined): string {
  const own = given?.replace(/^\/en(?=\/)/, '');
  return own && /^\/espacio(\/(?!\/)|\?|$)/.test(own) ? own : '/espacio';
}
