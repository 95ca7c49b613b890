import { grantOf, type Permission } from '@cumple/domain/common/rights';
import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import type { Request } from 'express';
import { createHash } from 'node:crypto';
import { senderOf } from '../common/caller';
import { commonMessages } from '../common/messages';

const KEY = /^[\x21-\x7e](?:[\x20-\x7e]{0,98}[\x21-\x7e])?$/;

/** A request that its sender may repeat, and by what its repetitions are known. */
export interface RepeatableRequest {
  account: string;
  key: string;
  /** SHA-256 (hex) of what is asked. */
  hash: string;
}

/**
 * What a request with an `Idempotency-Key` is known by; `null` for one that isn't repeatable. Only what a role may do is:
 * what an account does for itself – signing in, codes – counts every attempt, and answers with secrets that nothing keeps.
 */
export function repeatableRequest(request: Request, permission: Permission | undefined): RepeatableRequest | null {
  const key = request.headers['idempotency-key'];
  const actor = senderOf(request);
  if (request.method !== 'POST' || key === undefined || !actor || !permission || isOwnAffair(permission)) return null;
  if (typeof key !== 'string' || !KEY.test(key)) throw invalidKey();
  return { account: actor.account, key, hash: hashOf(request) };
}

function isOwnAffair(permission: Permission): boolean {
  return grantOf(permission, 'anybody') !== null || grantOf(permission, 'signed-in') !== null;
}

function invalidKey(): ProblemException {
  const says = commonMessages.say('malformed-idempotency-key');
  return new ProblemException(400, says, [{ field: 'Idempotency-Key', says }]);
}

function hashOf(request: Request): string {
  const body: unknown = request.body;
  const content = Buffer.isBuffer(body) ? body : JSON.stringify(body ?? null);
  return createHash('sha256').update(`${request.method} ${request.originalUrl}\n`).update(content).digest('hex');
}
