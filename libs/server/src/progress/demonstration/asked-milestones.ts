import type { MilestoneAddress } from '@cumple/contracts/progress/reporting-round';
import type { EntityManager } from 'typeorm';
import { DEMONSTRATION_PLAN } from '../../accounts/demonstration/demonstration-people';
import { ALSO_ASKED } from './demonstration-content';

const ASKED = `SELECT c.code AS commitment, m.number FROM milestone m JOIN commitment c ON c.id = m.commitment_id JOIN action_plan p ON p.id = c.plan_id
  WHERE p.slug = $1 AND m.withdrawn_at IS NULL AND c.withdrawn_at IS NULL AND (m.state <> 'done' OR c.code || '.' || m.number = ANY ($2)) ORDER BY m.id`;

/** What the rounds of the demonstration ask about: all that isn't done, and some that is. */
export function askedMilestones(manager: EntityManager): Promise<MilestoneAddress[]> {
  return manager.query<MilestoneAddress[]>(ASKED, [DEMONSTRATION_PLAN, ALSO_ASKED]);
}
