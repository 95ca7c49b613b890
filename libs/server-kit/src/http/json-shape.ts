import { isReadableText } from './readable-text';

/** Whether a JSON value has at most so many levels of objects and lists; a text or number has none. */
export function depthWithin(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((part) => depthWithin(part, levels - 1));
}

/** Whether every text of a JSON value of few levels, names included, can be stored and shown. */
export function hasReadableTexts(value: unknown): boolean {
  if (typeof value === 'string') return isReadableText(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, part]) => isReadableText(name) && hasReadableTexts(part));
}
