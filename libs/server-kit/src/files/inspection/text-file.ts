import { createReadStream } from 'node:fs';
import { RefusedContent } from './refused-content';

// Tab, line ends, form feed; everything else below the blank is no text.
const CONTROL = /[^\P{Cc}\t\n\f\r\u0080-\u009F]/u;
const MARKUP = /^\s*<(?:[!?/a-z])/i;
/** As far as browsers look when they guess. */
const LOOKED_AT = 2_048;

/** Whether a file is text that no program takes for a page: UTF-8, or the one-byte letters of older spreadsheets. @throws RefusedContent */
export async function requireText(path: string): Promise<void> {
  let beginning = '';
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    const text = piece.toString('latin1');
    if (CONTROL.test(text)) throw new RefusedContent('type-not-taken');
    if (beginning.length < LOOKED_AT) beginning += text.slice(0, LOOKED_AT);
  }
  if (MARKUP.test(beginning.replace(/^\u00EF\u00BB\u00BF/, ''))) throw new RefusedContent('type-not-taken');
}
