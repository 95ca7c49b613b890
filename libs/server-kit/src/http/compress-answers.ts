import compression from 'compression';
import type { RequestHandler } from 'express';
import { constants } from 'node:zlib';
import { tagWithCoding } from './entity-tag';

/** Middleware that compresses answers, and gives each content coding an entity tag of its own. */
export function compressAnswers(): RequestHandler[] {
  return [tagCodings, compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } })];
}

// Goes before the compression: its own `writeHead` is then called after the coding was chosen.
const tagCodings: RequestHandler = (_, response, next) => {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => typeof response;
  response.vary('Accept-Encoding');
  response.writeHead = (...args: unknown[]) => {
    const tag = response.getHeader('ETag');
    const coding = response.getHeader('Content-Encoding');
    if (typeof tag === 'string' && typeof coding === 'string' && !tag.includes(';')) response.setHeader('ETag', tagWithCoding(tag, coding));
    return writeHead(...args);
  };
  next();
};
