import type { Fetched } from './guarded-fetch';

const NO_COPY = /\b(?:noarchive|none)\b/i;
const META = /<meta\b[^>]{0,1000}>/gi;
const ROBOTS = /\bname\s*=\s*["']?[\w-]*(?:robots|bot)\b/i;
/** Robots’ instructions stand in the head of a page. */
const HEAD_BYTES = 256 * 1024;

/** Whether an answer itself lets a copy be kept: neither its header nor a `meta` of its page says otherwise, to whatever robot. */
export function mayBeKept({ robotsTag, contentType, content }: Pick<Fetched, 'robotsTag' | 'contentType' | 'content'>): boolean {
  if (!content || NO_COPY.test(robotsTag)) return false;
  if (!/html/i.test(contentType ?? '')) return true;
  // In other encodings the words couldn't be found.
  if (content.subarray(0, 4).includes(0)) return false;
  const metas = content.toString('latin1', 0, HEAD_BYTES).match(META) ?? [];
  return !metas.some((meta) => ROBOTS.test(meta) && NO_COPY.test(meta));
}
