import type { Actor } from '@cumple/domain/common/actor';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { accessDenied } from './access-denied';

/** Who calls, and from where in the application. */
export interface Caller {
  /** `null` for somebody who isn't signed in. */
  actor: Actor | null;
  /** e.g. `PATCH /api/v1/workspace/plans/:plan`, `command: account`. */
  source: string;
}

const actors = new WeakMap<Request, Actor>();

/** Remembers who sent a request, once the guard knows. */
export function setActor(request: Request, actor: Actor): void {
  actors.set(request, actor);
}

/** Who calls, where somebody must be signed in. Throws 401 otherwise. */
export function actorOf({ actor }: Caller): Actor {
  if (!actor) throw accessDenied('sign-in-needed');
  return actor;
}

/** Somebody whom a link proves, without a session and without roles. */
export function actingAs({ source }: Caller, account: string): Caller {
  return { actor: { account, secondFactor: false, roles: [] }, source };
}

/** Who sent a request, as the guard found out; `null` for somebody who isn't signed in. */
export function senderOf(request: Request): Actor | null {
  return actors.get(request) ?? null;
}

/** The caller of a route, as a parameter of a controller's method. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const request = context.switchToHttp().getRequest<Request>();
  const { path } = request.route as { path: string };
  return { actor: senderOf(request), source: `${request.method} ${path}` };
});
