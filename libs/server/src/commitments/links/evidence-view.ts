import type { EvidenceView } from '@cumple/contracts/commitments/evidence';
import type { EntityManager } from 'typeorm';
import { found } from '../../common/found';
import { instant } from '../../common/json.sql';
import { workspaceEvidenceFile } from '../files/evidence-file.sql';
import { evidenceSeenInside } from './evidence-seen.sql';

const VIEW = `SELECT json_build_object('id', c.code || '-' || e.position, 'url', e.url, 'file', ${workspaceEvidenceFile('ef')}, 'title', e.title, 'kind', e.kind, 'milestone', m.number, 'state', e.state,
      'checkedAt', ${instant('e.checked_at')}, 'sha256', e.sha256, ${evidenceSeenInside}) AS view
  FROM evidence e JOIN commitment c ON c.id = e.commitment_id JOIN action_plan plan ON plan.id = c.plan_id LEFT JOIN milestone m ON m.id = e.milestone_id LEFT JOIN stored_file ef ON ef.id = e.file_id WHERE e.id = $1`;

/** An evidence as it is shown. */
export async function evidenceView(manager: EntityManager, id: number): Promise<EvidenceView> {
  const [row] = await manager.query<{ view: EvidenceView }[]>(VIEW, [id]);
  return found(row ?? null).view;
}
