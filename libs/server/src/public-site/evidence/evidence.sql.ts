import { evidenceFile } from '../../commitments/files/evidence-file.sql';
import { evidenceSeen } from '../../commitments/links/evidence-seen.sql';
import { instant } from '../../common/json.sql';

/** SQL: an evidence `e` as the public sees it, of the commitment `c` of the plan `plan`; fields of a JSON object, from `evidenceJoins`. */
export const evidenceFields = `'id', c.code || '-' || e.position, 'url', e.url, 'file', ${evidenceFile('ef')}, 'title', e.title, 'kind', e.kind, 'milestone', em.number, 'state', e.state,
      'checkedAt', ${instant('e.checked_at')}, 'sha256', e.sha256, ${evidenceSeen}`;

/** SQL: evidence `e` with its milestone and its file. */
export const evidenceJoins = 'evidence e LEFT JOIN milestone em ON em.id = e.milestone_id LEFT JOIN stored_file ef ON ef.id = e.file_id';
