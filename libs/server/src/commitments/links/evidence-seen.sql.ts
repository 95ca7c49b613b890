import { API_PREFIX } from '@cumple/contracts/common/paths';
import { instant } from '../../common/json.sql';
import { takenOffView } from './taken-off.sql';

/** SQL: a verdict on an evidence; fields of a JSON object, from `verdictJoins`. */
export const verdictFields = `'verdict', r.verdict, 'reason', r.reason, 'reviewedAt', ${instant('r.reviewed_at')}, 'by', json_build_object('institution', ri.name, 'post', r.post_title)`;

/** SQL: verdicts `r` with the institution of who gave them. */
export const verdictJoins = 'evidence_review r JOIN institution ri ON ri.id = r.institution_id';

const review = `(SELECT json_build_object(${verdictFields}) FROM ${verdictJoins} WHERE r.evidence_id = e.id ORDER BY r.id DESC LIMIT 1)`;

const copyFields = `'copiedAt', ${instant('e.copied_at')}, 'sha256', e.copy_sha256, 'contentType', e.copy_content_type,
        'size', e.copy_size, 'address', CASE WHEN e.copy_released_at IS NOT NULL THEN '${API_PREFIX}/evidence-copies/' || plan.slug || '/' || c.code || '-' || e.position END`;
const copy = `CASE WHEN e.copy_sha256 IS NOT NULL AND e.copy_kept_back_at IS NULL THEN json_build_object(${copyFields}) END`;
const copyInside = `CASE WHEN e.copy_sha256 IS NOT NULL THEN json_build_object(${copyFields}, 'keptBackAt', ${instant('e.copy_kept_back_at')}) END`;

const seen = (what: string) => `'review', ${review}, 'copy', ${what}, 'lastOpenedAt', ${instant('e.last_opened_at')},
      'failingSince', CASE WHEN e.state IN ('does-not-open', 'archived') THEN ${instant('e.failing_since')} END`;

/** SQL: what people and programs saw of an evidence `e` of the commitment `c` of the plan `plan`; fields of a JSON object. */
export const evidenceSeen = seen(copy);

/** SQL: the same for the workspace, where a copy that is kept back can be decided anew, with what was taken off the public. */
export const evidenceSeenInside = `${seen(copyInside)}, 'withdrawal', ${takenOffView}`;
