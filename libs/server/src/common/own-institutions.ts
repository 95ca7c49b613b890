import { authorise } from '@cumple/domain/common/authorise';
import { grantOf, type Permission } from '@cumple/domain/common/rights';
import type { Caller } from './caller';

/** Slugs of the institutions whose part of a plan somebody may read; `null` for everything. */
export function ownInstitutions({ actor }: Caller, permission: Permission, plan: string): string[] | null {
  const reading = (actor?.roles ?? []).filter((held) => actor && authorise({ ...actor, roles: [held] }, permission, { plan }).allowed);
  if (reading.some(({ role }) => grantOf(permission, role) === 'any')) return null;
  return reading.map(({ institution }) => institution);
}
