import type { Response } from 'express';

const SECONDS_OF_A_DAY = 86_400;

/** Lets pages of any other site read an answer: it is public, and what is asked for so bears no cookies. */
export function allowForeignReading(response: Response): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Access-Control-Expose-Headers', 'Content-Language, ETag, Link, Retry-After, X-Request-Id');
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
}

/** Tells a browser that asks beforehand that reading, in a language or on a condition, is all that other sites may do. */
export function describeForeignReading(response: Response): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Access-Control-Allow-Methods', 'GET, HEAD');
  response.setHeader('Access-Control-Allow-Headers', 'Accept-Language, If-None-Match');
  response.setHeader('Access-Control-Max-Age', String(SECONDS_OF_A_DAY));
}
