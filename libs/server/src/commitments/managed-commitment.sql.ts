import { planStateSql, todaySql } from '../action-plans/plan-state.sql';
import { givenDate, instant, withdrawal } from '../common/json.sql';
import { onDeclared, reopening } from './reopening.sql';

const inForce = onDeclared('in-force-check', `'checkedAt', ${instant('am.made_at')}, 'inForce', (am.after->>'inForce')::boolean, 'reason', am.reason`);

const milestones = `(SELECT coalesce(json_agg(json_build_object('number', m.number, 'position', m.position, 'title', m.title,
        'verificationMeans', m.verification_means, 'institution', mi.slug, 'startsOn', ${givenDate('m.starts_on')}, 'dueOn', ${givenDate('m.due_on')},
        'weight', m.weight, 'state', m.state, 'doneOn', m.done_on, 'withdrawal', ${withdrawal('m')},
        'source', CASE WHEN m.source_field IS NOT NULL THEN json_build_object('sentence', m.source_sentence, 'field', m.source_field) END,
        'version', m.version) ORDER BY m.withdrawn_at IS NOT NULL, m.position), '[]')
      FROM milestone m LEFT JOIN institution mi ON mi.id = m.institution_id WHERE m.commitment_id = c.id)`;

const supporting = `ARRAY(SELECT i.slug FROM supporting_institution si JOIN institution i ON i.id = si.institution_id WHERE si.commitment_id = c.id ORDER BY i.slug COLLATE "C")`;

// In parts: a function takes a hundred arguments at most.
const managed = `jsonb_build_object('plan', p.slug, 'code', c.code, 'number', c.number, 'proposer', c.proposer, 'title', c.title, 'kind', c.kind,
      'policyArea', area.code, 'leadInstitution', lead.slug, 'supportingInstitutions', ${supporting}, 'responsiblePost', post.title,
      'otherActors', c.other_actors, 'objective', c.objective, 'description', c.description, 'relevance', c.relevance, 'ambition', c.ambition,
      'results', c.results, 'nextSteps', c.next_steps, 'additionalInformation', c.additional_information,
      'endsOn', ${givenDate('c.ends_on')}, 'endsOnMeaning', c.ends_on_meaning)
    || jsonb_build_object('milestones', ${milestones}, 'withdrawal', ${withdrawal('c')}, 'checkInForceOn', c.check_in_force_on,
      'asksForReason', ${planStateSql('p', todaySql('p', '$1'))} <> 'draft', 'declared', s.declared, 'reopening', ${reopening}, 'inForce', ${inForce},
      'version', c.version)`;

/** One commitment as the plan editor shows it. $1 now, $2 plan, $3 code in any case. */
export const managedCommitmentSql = `SELECT c.id, s.declared_by AS "declaredBy", ${managed} AS managed
  FROM action_plan p JOIN commitment c ON c.plan_id = p.id
    JOIN institution lead ON lead.id = c.lead_institution_id
    LEFT JOIN policy_area area ON area.id = c.policy_area_id
    LEFT JOIN post ON post.id = c.responsible_post_id
    LEFT JOIN commitment_standing s ON s.commitment_id = c.id
  WHERE p.slug = $2 AND lower(c.code) = lower($3)`;

/**
 * Lines of the plan editor's list. $1 plan, $2 slugs of the institutions that may see theirs; null for all. A draft that they
 * have no part in is as good as none.
 */
export const managedLinesSql = `SELECT coalesce(own.lines, '[]') AS lines
  FROM action_plan p CROSS JOIN LATERAL (SELECT json_agg(json_build_object('code', c.code, 'number', c.number, 'proposer', c.proposer, 'title', c.title,
      'policyArea', area.code, 'leadInstitution', lead.slug, 'leadInstitutionName', lead.name, 'milestoneCount', (SELECT count(*) FROM milestone m WHERE m.commitment_id = c.id AND m.withdrawn_at IS NULL),
      'withdrawn', c.withdrawn_at IS NOT NULL, 'version', c.version)
      ORDER BY array_position(ARRAY['government', 'civil-society', 'joint'], c.proposer), c.number) AS lines
    FROM commitment c JOIN institution lead ON lead.id = c.lead_institution_id LEFT JOIN policy_area area ON area.id = c.policy_area_id
    WHERE c.plan_id = p.id AND ($2::text[] IS NULL OR lead.slug = ANY ($2) OR EXISTS (
      SELECT FROM institution i WHERE i.slug = ANY ($2) AND (
        i.id IN (SELECT institution_id FROM supporting_institution si WHERE si.commitment_id = c.id) OR i.id IN (SELECT institution_id FROM milestone m WHERE m.commitment_id = c.id))))) own
    LEFT JOIN institution coordinator ON coordinator.id = p.coordinator_id
  WHERE p.slug = $1 AND ($2::text[] IS NULL OR p.published_at IS NOT NULL OR own.lines IS NOT NULL OR coordinator.slug = ANY ($2))`;
