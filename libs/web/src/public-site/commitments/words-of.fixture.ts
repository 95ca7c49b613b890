/** What a reader reads of an element: its texts, one space between them. */
export function wordsOf(element: Element | null): string {
  const texts = [...(element?.childNodes ?? [])].map((node) => (node instanceof Element ? wordsOf(node) : node.nodeType === 3 ? (node.textContent ?? '') : ''));
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}
