/**
 * The secret of a link's fragment. It leaves the address bar at once, so that it stays neither in sight nor in the history.
 * `location` and `history` as the browser gives them.
 */
export function takeLinkToken(location: Location, history: History): string {
  const token = decodeURIComponent(location.hash.slice(1));
  if (token) history.replaceState(history.state, '', location.pathname + location.search);
  return token;
}
