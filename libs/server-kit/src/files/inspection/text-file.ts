import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';
import { RefusedContent } from './refused-content';

// Tab, line ends, form feed; everything else below the blank is no text.
const CONTROL = /[^\P{Cc}\t\n\f\r\u0080-\u009F]/u;
const MARKUP = /^\s*<(?:[!?/a-z])/i;
/** As far as browsers look when they guess. */
const LOOKED_AT = 2_048;

/** Whether a file is text that no program takes for a page: UTF-8, the one-byte letters of older spreadsheets, or UTF-16 that says so, as Excel's "Unicode text". @throws RefusedContent */
export async function requireText(path: string): Promise<void> {
  let beginning = '';
  for await (const text of textOf(path)) {
    if (CONTROL.test(text)) throw new RefusedContent('type-not-taken');
    if (beginning.length < LOOKED_AT) beginning += text.slice(0, LOOKED_AT);
  }
  if (MARKUP.test(beginning.replace(/^\u00EF\u00BB\u00BF/, ''))) throw new RefusedContent('type-not-taken');
}

async function* textOf(path: string): AsyncGenerator<string> {
  let wide: TextDecoder | null | undefined;
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    if (wide === undefined) wide = wideDecoder(piece);
    yield wide ? decoded(wide, piece) : piece.toString('latin1');
  }
  if (wide) yield decoded(wide);
}

/** By the mark at its beginning; `null` of bytes that are letters each. */
function wideDecoder(first: Buffer): TextDecoder | null {
  const mark = first.toString('hex', 0, 2);
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : null;
  return encoding && new TextDecoder(encoding, { fatal: true });
}

/** Half a letter is none. */
function decoded(decoder: TextDecoder, piece?: Buffer): string {
  try {
    return decoder.decode(piece, { stream: piece !== undefined });
  } catch {
    throw new RefusedContent('type-not-taken');
  }
}
