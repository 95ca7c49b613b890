import type { Holder, Permission, Scope } from '@cumple/domain/common/rights';

/** The one rights table, as the server applies it. */
export interface RightsView {
  holders: Holder[];
  rights: { permission: Permission; grants: Partial<Record<Holder, Scope>> }[];
  rolesWithSecondFactor: Holder[];
}
