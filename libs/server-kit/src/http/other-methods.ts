import type { NextFunction, Request, Response } from 'express';
import { describeForeignReading } from './cross-origin';
import { ProblemException } from './problem.exception';
import { sendProblem } from './problem.filter';

/** What Express knows of an address; its types leave `match` and `methods` out. */
interface Layer {
  route?: { methods: Record<string, boolean> };
  match(path: string): boolean;
}

/** At an address that exists, answers `OPTIONS` and refuses methods that it doesn't take, naming those that it does. */
export function answerOtherMethods(request: Request, response: Response, next: NextFunction): void {
  const methods = methodsAt(request);
  if (methods.length === 0 || methods.includes(request.method)) return next();
  response.setHeader('Allow', [...methods, 'OPTIONS'].join(', '));
  if (request.method !== 'OPTIONS') return sendProblem(request, response, new ProblemException(405, 'method-not-allowed'));
  if (methods.includes('GET')) describeForeignReading(response);
  response.status(204).setHeader('Cache-Control', 'no-store').end();
}

function methodsAt({ app, method, path }: Request): string[] {
  // Nearly all requests read, and their routes are about to be looked up anyway.
  if (method === 'GET' || method === 'HEAD') return [];
  const layers = (app.router as unknown as { stack: Layer[] }).stack.filter(({ route }) => route !== undefined);
  const taken = layers.filter((layer) => layer.match(path)).flatMap(({ route }) => Object.keys(route?.methods ?? {}));
  return [...new Set(taken.flatMap((name) => (name === 'get' ? ['GET', 'HEAD'] : [name.toUpperCase()])))];
}
