import type { Holder, Permission, Scope } from '@cumple/domain/common/rights';

/** The one rights table, as the server applies it. */
export interface RightsView {
  holders: Holder[];
  rights: { permission: Permission; grants: Partial<Record<Holder, Scope>> }[];
  rolesWithSecondFactor: Holder[];
  /** What each is called, in the caller's language. */
  names: { holders: Record<Holder, string>; permissions: Record<Permission, string>; scopes: Record<Scope, string> };
}
