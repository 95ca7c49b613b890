/** A long text as its paragraphs, without empty ones; none for a text that isn't there. */
export function paragraphsOf(text: string | null): string[] {
  return (text ?? '').split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '');
}
