import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { isBodyClass } from './body-field';
import { kitMessages } from './kit-messages';
import { invalidRequest } from './problem.exception';
import type { QueryValues } from './query-string';
import { readBody } from './read-body';
import { readQuery } from './read-query';
import { isReadableText } from './readable-text';

/** Checks what a request brings before any controller sees it: queries and bodies against their class, path parameters as text. */
@Injectable()
export class RequestPipe implements PipeTransform<unknown, unknown> {
  transform(value: unknown, { type, metatype, data }: ArgumentMetadata): unknown {
    if (type === 'query' && metatype) return readQuery(metatype as new () => object, value as QueryValues);
    if (type === 'body' && isBodyClass(metatype)) return readBody(metatype, value);
    if (type === 'param') return typeof value === 'string' ? pathParameter(data ?? '', value) : pathParameters(value as Record<string, string>);
    return value;
  }
}

function pathParameters(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, pathParameter(field, value)]));
}

function pathParameter(field: string, value: string): string {
  if (!isReadableText(value)) throw invalidRequest([{ field, says: kitMessages.say('unreadable-text', { field }) }]);
  return value.normalize('NFC');
}
