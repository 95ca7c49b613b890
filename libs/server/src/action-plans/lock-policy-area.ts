import type { EntityManager } from 'typeorm';
import { found } from '../common/found';

/** A policy area that is about to be changed. */
export interface LockedPolicyArea {
  id: number;
  name: string;
  version: number;
  commitmentCount: number;
}

/** A policy area of a plan whose lock is held. Ends with 404 when there is none. */
export async function policyAreaOf(manager: EntityManager, planId: number, code: string): Promise<LockedPolicyArea> {
  // Whoever puts a commitment into it waits.
  await manager.query('SELECT id FROM policy_area WHERE plan_id = $1 AND code = $2 FOR UPDATE', [planId, code]);
  const [row] = await manager.query<LockedPolicyArea[]>(
    `SELECT a.id, a.name, a.version, (SELECT count(*)::int FROM commitment c WHERE c.policy_area_id = a.id) AS "commitmentCount"
     FROM policy_area a WHERE a.plan_id = $1 AND a.code = $2`,
    [planId, code],
  );
  return found(row ?? null);
}
