import type { Response } from 'express';

/** Leads to where something of a duplicate is found now: at the institution that it was joined to. */
export function moved(response: Response, address: string): undefined {
  response.status(308).setHeader('Location', address);
}
