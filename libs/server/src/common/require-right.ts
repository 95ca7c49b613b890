import { authorise, type Target } from '@cumple/domain/common/authorise';
import type { Permission } from '@cumple/domain/common/rights';
import { accessDenied } from './access-denied';
import type { Caller } from './caller';

/** Asks the rights table before a read that isn't public. Throws 401 or 403. */
export function requireRight({ actor }: Caller, permission: Permission, target: Target): void {
  const answer = authorise(actor, permission, target);
  if (!answer.allowed) throw accessDenied(answer.reason);
}
