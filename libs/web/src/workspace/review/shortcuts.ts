/** What a key does in the queue. */
export type Shortcut = 'next' | 'previous' | 'publish' | 'return' | 'tick' | 'help';

const KEYS: Readonly<Record<string, Shortcut>> = { j: 'next', k: 'previous', p: 'publish', d: 'return', x: 'tick', '?': 'help' };

/** The shortcut of a key press; `null` where somebody types, in a dialog, and with any other key held down. */
export function shortcutOf(event: KeyboardEvent): Shortcut | null {
  if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  if (event.target instanceof Element && event.target.closest('input:not([type=checkbox]), textarea, select, dialog, [contenteditable]')) return null;
  return KEYS[event.key.toLowerCase()] ?? null;
}
