import { withoutHiddenSigns } from '@cumple/domain/common/hidden-signs';

/** The values of each parameter, in the order given. Has no prototype, so that no name is special. */
export type QueryValues = Record<string, string[]>;

/** Reads a query string strictly: no nesting, and a malformed encoding throws `URIError`. */
export function readQueryString(query: string | null | undefined): QueryValues {
  const values: QueryValues = Object.create(null) as QueryValues;
  for (const pair of (query ?? '').split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = decode(equals < 0 ? pair : pair.slice(0, equals));
    (values[name] ??= []).push(equals < 0 ? '' : decode(pair.slice(equals + 1)));
  }
  return values;
}

// Form encoding writes blanks as `+`. Texts in the tables are in NFC and without hidden signs: asked in any way, they are found.
function decode(text: string): string {
  return withoutHiddenSigns(decodeURIComponent(text.replaceAll('+', ' '))).normalize('NFC');
}
