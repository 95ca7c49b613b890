import type { Response } from 'express';

/** What is offered to be saved. */
export interface Offer {
  name: string;
  contentType: string;
  /** Its entity tag, without the quotes. */
  tag: string;
}

/** Offers bytes to be saved: no browser shows them, runs them or guesses what they may be. */
export function offer(response: Response, { name, contentType, tag }: Offer): void {
  response.attachment(name);
  response.setHeader('Content-Type', contentType);
  response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('ETag', `"${tag}"`);
}
