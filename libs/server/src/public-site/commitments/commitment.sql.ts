import { PROPOSERS } from '@cumple/domain/commitments/proposer';
import { prepared } from '@cumple/server-kit/database/prepared';
import { judgeJoin } from '../../assessments/judge.sql';
import { alphabetical, instant, rankIn, textArray } from '../../common/json.sql';
import { milestoneFields } from '../../commitments/milestone.sql';
import { publicEvidence, withdrawnFromPublic } from '../../common/public.sql';
import { reopening } from '../../commitments/reopening.sql';
import { publishedReportFields, reportJoins } from '../../progress/report.sql';
import { findingFields } from '../../self-assessment/finding.sql';
import { evidenceFields, evidenceJoins } from '../evidence/evidence.sql';
import { cardColumns, cardJoins, planStep } from './card.sql';
import { itemFields, itemJoins } from './commitment-item.sql';
import { promiseRecord } from './promise-record.sql';

const list = (item: string, order: string, from: string) => `(SELECT coalesce(json_agg(json_build_object(${item}) ORDER BY ${order}), '[]') FROM ${from})`;

const supporting = list(`'slug', i.slug, 'name', i.name, 'sector', i.sector`, alphabetical('i'),
  'supporting_institution si JOIN institution i ON i.id = si.institution_id WHERE si.commitment_id = page.id');

const milestones = list(milestoneFields, 'm.withdrawn_at IS NOT NULL, m.position', 'milestone m LEFT JOIN institution mi ON mi.id = m.institution_id WHERE m.commitment_id = page.id');

const assessments = list(`'kind', a.kind, 'organisation', o.name, 'isLeadInstitution', o.id = c.lead_institution_id, 'level', a.level,
      'assessedOn', a.assessed_on, 'justification', a.justification, 'source', a.source`, 'a.assessed_on DESC, a.id DESC',
  `assessment a JOIN ${judgeJoin} WHERE a.commitment_id = page.id`);

const evidence = list(evidenceFields, 'e.position', `${evidenceJoins} WHERE e.commitment_id = page.id AND ${publicEvidence('e')}`);

const withdrawnEvidence = list(`'id', c.code || '-' || e.position, 'withdrawnAt', ${instant('e.withdrawn_at')}, 'reason', e.withdrawal_reason`, 'e.position',
  `evidence e WHERE e.commitment_id = page.id AND ${withdrawnFromPublic('e')}`);

// One row per milestone: the standing report that was received last.
const reports = `(SELECT json_build_object('published', count(*) FILTER (WHERE r.state = 'published'), 'withdrawn', count(*) FILTER (WHERE r.state = 'withdrawn'),
      'latest', ${list(publishedReportFields, 'm.position', `milestone m CROSS JOIN LATERAL (
        SELECT * FROM progress_report l WHERE l.milestone_id = m.id AND l.state = 'published' ORDER BY l.received_at DESC, l.number DESC LIMIT 1) r ${reportJoins} WHERE m.commitment_id = page.id`)})
    FROM milestone rm JOIN progress_report r ON r.milestone_id = rm.id WHERE rm.commitment_id = page.id)`;

const findings = list(findingFields, 'f.position', `finding_commitment named JOIN finding f ON f.id = named.finding_id LEFT JOIN commitment c ON c.id = f.commitment_id
    WHERE named.commitment_id = page.id`);

/** SQL: the nearest commitment of the plan before or after this one, in the plan's own order (proposer, then number). */
function neighbour(side: '<' | '>', direction: 'ASC' | 'DESC'): string {
  const rank = rankIn(PROPOSERS, 'c.proposer');
  return `(SELECT json_build_object('code', n.code, 'title', n.title)
      FROM unnest(${textArray(PROPOSERS)}) WITH ORDINALITY AS p(proposer, rank)
      CROSS JOIN LATERAL (
        SELECT * FROM commitment n WHERE n.plan_id = c.plan_id AND n.proposer = p.proposer AND (p.rank <> ${rank} OR n.number ${side} c.number)
        ORDER BY n.number ${direction} LIMIT 1
      ) n
      WHERE p.rank ${side}= ${rank} ORDER BY p.rank ${direction} LIMIT 1)`;
}

/** One commitment with all that is on record of it, in one statement. $1 now, $2 plan, $3 code in any case. */
export const commitmentSql = prepared('commitment', `WITH ${planStep('p.slug = $2')},
  page AS MATERIALIZED (
    SELECT c.id FROM plan JOIN commitment c ON c.plan_id = plan.id WHERE lower(c.code) = lower($3)
  ),
  card AS (
    SELECT ${cardColumns} FROM ${cardJoins} WHERE c.id IN (SELECT id FROM page)
  )
  SELECT json_build_object(${itemFields}) AS item,
    json_build_object('planTitle', plan.title, 'statusDate', plan.status_date, 'asOf', plan.as_of, 'timeZone', plan.time_zone, 'policyAreaName', area.name,
      'kind', c.kind, 'reopening', ${reopening},
      'summarised', EXISTS (SELECT FROM self_assessment_report r WHERE r.plan_id = c.plan_id) AND NOT EXISTS (
        SELECT FROM self_assessment_report r WHERE r.plan_id = c.plan_id AND r.sha256 IS NOT NULL),
      'objective', c.objective, 'description', c.description,
      'relevance', c.relevance, 'ambition', c.ambition, 'results', c.results, 'nextSteps', c.next_steps,
      'additionalInformation', c.additional_information, 'supportingInstitutions', ${supporting}, 'otherActors', c.other_actors,
      'responsible', CASE WHEN post.id IS NOT NULL THEN json_build_object('post', post.title, 'mailbox', post.mailbox) END,
      'milestones', ${milestones}, 'assessments', ${assessments}, 'evidence', ${evidence}, 'withdrawnEvidence', ${withdrawnEvidence}, 'reports', ${reports},
      'previous', ${neighbour('<', 'DESC')}, 'next', ${neighbour('>', 'ASC')}) AS detail,
    ${findings} AS findings,
    ${promiseRecord} AS promise
  FROM ${itemJoins}
    LEFT JOIN post ON post.id = c.responsible_post_id
    LEFT JOIN commitment_standing s ON s.commitment_id = c.id`);
