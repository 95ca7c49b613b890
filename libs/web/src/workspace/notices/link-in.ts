const LINK = /https?:\/\/\S+/g;

/** The link of a letter that only works once: its secret stands in the fragment. Else its first link. */
export function linkIn(letter: string): string | null {
  const links = (letter.match(LINK) ?? []).map((link) => link.replace(/(?<![.,;)>])[.,;)>]+$/, ''));
  return links.find((link) => link.includes('#')) ?? links[0] ?? null;
}
