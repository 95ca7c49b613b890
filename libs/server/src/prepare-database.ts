import { grantToApplicationRole } from '@cumple/server-kit/database/grant-to-application-role';
import { migrate } from '@cumple/server-kit/database/migrate';
import { migrations } from './migrations';
import { applicationPrivileges } from './privileges';

/** Brings tables and privileges up to date: what every start does before it serves. Answers the migrations that ran. */
export async function prepareDatabase(ownerUrl: string, applicationRole: string): Promise<string[]> {
  const ran = await migrate(ownerUrl, migrations);
  // With one role for both, the owner's rights can't be narrowed: readiness says so.
  if (applicationRole !== decodeURIComponent(new URL(ownerUrl).username)) await grantToApplicationRole(ownerUrl, applicationRole, applicationPrivileges);
  return ran;
}
