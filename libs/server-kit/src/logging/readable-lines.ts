import type { DestinationStream } from 'pino';

interface Line {
  time?: string;
  level?: string;
  context?: string;
  msg?: string;
  req?: { method: string; path: string };
  res?: { status: number };
  responseTime?: number;
  err?: { message?: string; stack?: string };
}

// Control characters could move a terminal's cursor over other lines. Line ends are kept within stacks only.
const CONTROL = /[\p{Cc}\p{Cf}]/gu;

/** Turns JSON lines into short ones for a terminal. */
export function readableLines(destination: DestinationStream): DestinationStream {
  return { write: (text: string) => destination.write(`${shorten(JSON.parse(text) as Line)}\n`) };
}

function shorten({ time = '', level = '', context, msg, req, res, responseTime, err }: Line): string {
  const request = req && `${req.method} ${req.path} ${res?.status ?? '-'} ${responseTime ?? '-'} ms`;
  const parts = [time.slice(11, 19), level.toUpperCase().padEnd(5), context && `[${context}]`, request ?? msg, err && !err.stack && err.message];
  const stack = err?.stack?.split('\n').map((line) => `\n  ${plain(line)}`).join('') ?? '';
  return plain(parts.filter(Boolean).join(' ')) + stack;
}

function plain(text: string): string {
  return text.replace(CONTROL, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
