import type { EscalationView } from '@cumple/contracts/alerts/alert';
import type { EntityManager } from 'typeorm';
import { found } from '../common/found';
import { escalationFields } from './escalation.sql';

const ONE = `SELECT ${escalationFields} AS view FROM escalation x JOIN institution xi ON xi.id = x.institution_id
    JOIN milestone m ON m.id = x.milestone_id JOIN commitment c ON c.id = m.commitment_id WHERE x.id = $1`;

/** One escalation as it stands. */
export async function readEscalation(manager: EntityManager, id: number): Promise<EscalationView> {
  const [row] = await manager.query<{ view: EscalationView }[]>(ONE, [id]);
  return found(row?.view ?? null);
}
