import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '@cumple/contracts/common/language';
import type { IncomingMessage } from 'node:http';

interface Range {
  tag: string;
  quality: number;
}

/** The language that an `Accept-Language` header prefers (RFC 9110, 12.5.4); the default when it names none of ours. */
export function languageOf(header: string | undefined): Language {
  if (!header) return DEFAULT_LANGUAGE;
  const ranges = header.split(',', 50).map(readRange).filter((range) => range !== null);
  const [best] = LANGUAGES.map((language) => ({ language, ...preference(language, ranges) })).sort(
    (one, other) => other.quality - one.quality || one.position - other.position,
  );
  return best && best.quality > 0 ? best.language : DEFAULT_LANGUAGE;
}

/** The language to answer a request in. */
export function languageOfRequest(request: Pick<IncomingMessage, 'headers'>): Language {
  return languageOf(request.headers['accept-language']);
}

/** How much a language is wanted, and where the header names it; a named language outranks the wildcard. */
function preference(language: Language, ranges: Range[]): { quality: number; position: number } {
  const named = ranges.findIndex(({ tag }) => tag === language || tag.startsWith(`${language}-`));
  const position = named >= 0 ? named : ranges.findIndex(({ tag }) => tag === '*');
  return { quality: ranges[position]?.quality ?? 0, position: position < 0 ? ranges.length : position };
}

function readRange(text: string): Range | null {
  const [tag = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  if (tag === '' || (weight !== undefined && !/^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(weight))) return null;
  return { tag, quality: weight === undefined ? 1 : Number(weight) };
}
