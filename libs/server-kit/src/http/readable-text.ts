const LONE_SURROGATE = /\p{Surrogate}/u;

/** Whether a text can be stored and shown: neither NUL, which PostgreSQL refuses, nor half a character. */
export function isReadableText(text: string): boolean {
  return !text.includes('\0') && !LONE_SURROGATE.test(text);
}
