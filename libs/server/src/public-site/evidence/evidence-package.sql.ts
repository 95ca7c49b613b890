import { todaySql } from '../../action-plans/plan-state.sql';
import { instant } from '../../common/json.sql';
import { publicEvidence, publicPlan } from '../../common/public.sql';
import { verdictFields, verdictJoins } from '../../commitments/links/evidence-seen.sql';
import { evidenceFields, evidenceJoins } from './evidence.sql';

/** Of each address the last looks: a weekly one for two years. */
const LOOKS = 100;

const list = (item: string, from: string) => `(SELECT coalesce(json_agg(${item}), '[]') FROM (${from}) listed)`;

const looks = list(
  `json_build_object('checkedAt', ${instant('checked_at')}, 'outcome', outcome, 'status', status, 'finalUrl', final_url, 'contentType', content_type, 'size', size, 'sha256', sha256)`,
  `SELECT * FROM link_check l WHERE l.evidence_id = e.id ORDER BY l.checked_at DESC, l.id DESC LIMIT ${LOOKS}`,
);

const reviews = `(SELECT coalesce(json_agg(json_build_object(${verdictFields}) ORDER BY r.id DESC), '[]') FROM ${verdictJoins} WHERE r.evidence_id = e.id)`;

const citedBy = `(SELECT coalesce(json_agg(json_build_object('milestone', cm.number, 'report', cr.number, 'publishedAt', ${instant('cr.published_at')}, 'withdrawn', cr.state = 'withdrawn') ORDER BY cm.number, cr.number), '[]')
        FROM report_evidence re JOIN progress_report cr ON cr.id = re.report_id JOIN milestone cm ON cm.id = cr.milestone_id WHERE re.evidence_id = e.id AND cr.published_at IS NOT NULL)`;

/** The evidence of a commitment that the public sees, with all that was seen and said of each. $1 now, $2 plan, $3 code in any case. */
export const evidencePackageSql = `SELECT json_build_object('slug', plan.slug, 'title', plan.title, 'timeZone', plan.time_zone) AS plan,
    json_build_object('code', c.code, 'title', c.title, 'leadInstitution', lead.name) AS commitment,
    j.fictional AS demonstration, to_char(${todaySql('plan', '$1')}, 'YYYY-MM-DD') AS "madeOn", plan.revision,
    (SELECT coalesce(json_agg(json_build_object(${evidenceFields}, 'reviews', ${reviews}, 'looks', ${looks}, 'citedBy', ${citedBy}) ORDER BY e.position), '[]')
      FROM ${evidenceJoins} WHERE e.commitment_id = c.id AND ${publicEvidence('e')}) AS evidence
  FROM action_plan plan JOIN jurisdiction j ON j.id = plan.jurisdiction_id JOIN commitment c ON c.plan_id = plan.id JOIN institution lead ON lead.id = c.lead_institution_id
  WHERE plan.slug = $2 AND lower(c.code) = lower($3) AND ${publicPlan('plan')}`;
