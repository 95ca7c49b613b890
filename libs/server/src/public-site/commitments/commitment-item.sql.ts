import { ASSESSOR_KINDS } from '@cumple/domain/assessments/assessment';
import { judgeJoin } from '../../assessments/judge.sql';
import { givenDate, instant, institutionReference, rankIn, withdrawal } from '../../common/json.sql';
import { publicEvidence } from '../../common/public.sql';
import { progressSql } from '../../commitments/roll-up.sql';

/** SQL: the fields of `CommitmentListItem`, as arguments of `json_build_object`; reads from `itemJoins`. */
export const itemFields = `
      'plan', plan.slug, 'code', c.code, 'number', c.number, 'proposer', c.proposer, 'title', c.title,
      'policyArea', area.code, 'leadInstitution', ${institutionReference('lead')}, 'judgeAndParty', card.judge_and_party,
      'completion', json_build_object('declared', card.declared, 'others', coalesce(others.list, '[]'), 'divergence', card.divergence),
      'withdrawn', c.withdrawn_at IS NOT NULL, 'withdrawal', ${withdrawal('c')}, 'progress', progress.counts, 'timeliness', card.timeliness,
      'endsOn', ${givenDate('c.ends_on')}, 'endsOnMeaning', c.ends_on_meaning,
      'evidenceCount', coalesce(evidence.count, 0), 'commentCount', 0,
      'updatedAt', ${instant('c.updated_at')}, 'demonstration', plan.demonstration`;

/** SQL: everything that one list item is made of, for the commitments of the step `page` (by `id`); needs the steps `plan` and `card`. */
export const itemJoins = `
    page JOIN card ON card.id = page.id JOIN commitment c ON c.id = page.id JOIN plan ON plan.id = c.plan_id
    JOIN institution lead ON lead.id = c.lead_institution_id
    LEFT JOIN policy_area area ON area.id = c.policy_area_id
    LEFT JOIN (
      SELECT m.commitment_id, ${progressSql('m', 'm.weight')} AS counts
      FROM page JOIN milestone m ON m.commitment_id = page.id WHERE m.withdrawn_at IS NULL GROUP BY m.commitment_id
    ) progress ON progress.commitment_id = page.id
    LEFT JOIN (
      SELECT e.commitment_id, count(*) FROM page JOIN evidence e ON e.commitment_id = page.id
      WHERE ${publicEvidence('e')} GROUP BY e.commitment_id
    ) evidence ON evidence.commitment_id = page.id
    LEFT JOIN (
      SELECT a.commitment_id, json_agg(json_build_object('kind', a.kind, 'organisation', a.judge, 'level', a.level)
        ORDER BY ${rankIn(ASSESSOR_KINDS, 'a.kind')}, a.judge) AS list
      FROM (
        SELECT DISTINCT ON (a.commitment_id, a.kind, o.id) a.*, o.name AS judge
        FROM page JOIN assessment a ON a.commitment_id = page.id JOIN ${judgeJoin}
        ORDER BY a.commitment_id, a.kind, o.id, a.assessed_on DESC, a.id DESC
      ) a
      JOIN card ON card.id = a.commitment_id AND card.declared_by IS DISTINCT FROM a.id GROUP BY a.commitment_id
    ) others ON others.commitment_id = page.id`;
