import { grantToApplicationRole } from '@cumple/server-kit/database/grant-to-application-role';
import { migrate } from '@cumple/server-kit/database/migrate';
import { prepareJobs } from '@cumple/server-kit/jobs/prepare-jobs';
import { migrations } from './migrations';
import { applicationPrivileges } from './privileges';

/** Brings tables, job queue and privileges up to date: what every start does before it serves. Answers the migrations that ran. */
export async function prepareDatabase(ownerUrl: string, applicationRole: string): Promise<string[]> {
  const ran = await migrate(ownerUrl, migrations);
  const onJobs = await prepareJobs(ownerUrl);
  // With one role for both, the owner's rights can't be narrowed: readiness says so.
  if (applicationRole !== decodeURIComponent(new URL(ownerUrl).username)) await grantToApplicationRole(ownerUrl, applicationRole, [...applicationPrivileges, ...onJobs]);
  return ran;
}
