// What somebody would write who needs just these three answers, with the same fields from the same tables. Each
// answers one text: the JSON as it is sent. $1 is the plan's slug.

const order = `array_position(ARRAY['government', 'civil-society', 'joint'], c.proposer), c.number`;

const institution = `json_build_object('slug', lead.slug, 'name', lead.name, 'acronym', lead.acronym)`;

const late = `CASE WHEN s.declared IN ('complete', 'withdrawn') THEN NULL
  WHEN c.ends_on_date IS NULL OR c.ends_on_meaning <> 'planned' THEN 'unknown'
  WHEN c.ends_on_date < coalesce(p.status_date, (now() AT TIME ZONE p.time_zone)::date) THEN 'late' ELSE 'on-time' END`;

const others = `(SELECT coalesce(json_agg(json_build_object('kind', a.kind, 'organisation', o.name, 'level', a.level) ORDER BY a.kind, o.name), '[]')
  FROM latest_assessment a JOIN institution o ON o.id = a.organisation_id WHERE a.commitment_id = c.id AND a.id IS DISTINCT FROM s.declared_by)`;

const progress = `(SELECT CASE WHEN count(*) > 0 THEN json_build_object('done', count(*) FILTER (WHERE m.state = 'done'),
  'underWay', count(*) FILTER (WHERE m.state = 'under-way'),
  'notStarted', count(*) FILTER (WHERE m.state = 'not-started'), 'unknown', count(*) FILTER (WHERE m.state = 'unknown'), 'total', count(*)) END
  FROM milestone m WHERE m.commitment_id = c.id)`;

const item = `'plan', p.slug, 'code', c.code, 'number', c.number, 'proposer', c.proposer, 'title', c.title, 'policyArea', area.code,
  'leadInstitution', ${institution}, 'judgeAndParty', coalesce(c.lead_institution_id = p.coordinator_id, false),
  'completion', json_build_object('declared', s.declared, 'others', ${others}, 'divergence', s.divergence),
  'progress', ${progress}, 'timeliness', ${late},
  'endsOn', json_build_object('date', c.ends_on_date, 'precision', c.ends_on_precision, 'text', c.ends_on_text), 'endsOnMeaning', c.ends_on_meaning,
  'evidenceCount', (SELECT count(*) FROM evidence e WHERE e.commitment_id = c.id AND e.withdrawn_at IS NULL), 'commentCount', 0,
  'updatedAt', to_char(c.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'demonstration', j.fictional`;

const from = `action_plan p JOIN jurisdiction j ON j.id = p.jurisdiction_id JOIN commitment c ON c.plan_id = p.id
  JOIN institution lead ON lead.id = c.lead_institution_id LEFT JOIN policy_area area ON area.id = c.policy_area_id
  LEFT JOIN commitment_standing s ON s.commitment_id = c.id`;

/** @param {string} value @param {string} [more] */
const facet = (value, more = '') => `(SELECT json_agg(json_build_object('value', ${value}, 'count', n)) FROM (
  SELECT ${value}${more}, count(*) AS n FROM all_cards GROUP BY ${value}) f)`;

/** The first page of the list, with the total and all facets. */
export const listSql = `WITH all_cards AS MATERIALIZED (
  SELECT c.id, coalesce(s.declared, 'not-assessed') AS level, lead.slug AS institution, c.proposer, area.code AS area, ${late} AS timeliness,
    coalesce(s.divergence > 0, false) AS disputed, coalesce(s.assessed_by_others, false) AS assessed,
    coalesce(c.lead_institution_id = p.coordinator_id, false) AS judge FROM ${from} WHERE p.slug = $1)
SELECT json_build_object(
  'items', (SELECT json_agg(item ORDER BY place) FROM (
    SELECT json_build_object(${item}) AS item, row_number() OVER (ORDER BY ${order}) AS place FROM ${from}
    WHERE c.id IN (SELECT c.id FROM action_plan p JOIN commitment c ON c.plan_id = p.id WHERE p.slug = $1 ORDER BY ${order} LIMIT 20)) listed),
  'page', 1, 'pageSize', 20, 'total', (SELECT count(*) FROM all_cards),
  'facets', json_build_object('level', ${facet('level')}, 'institution', ${facet('institution')}, 'proposer', ${facet('proposer')},
    'policyArea', ${facet('area')}, 'timeliness', ${facet('timeliness')}, 'disputed', ${facet('disputed')}, 'judgeAndParty', ${facet('judge')},
    'assessedByOthers', ${facet('assessed')}, 'finding', (SELECT json_agg(json_build_object('value', code, 'count', n))
      FROM (SELECT code, count(DISTINCT commitment_id) AS n FROM finding JOIN all_cards ON all_cards.id = commitment_id GROUP BY code) f)))::text AS answer`;

/** @param {'<' | '>'} side @param {'ASC' | 'DESC'} direction */
const neighbour = (side, direction) => `(SELECT json_build_object('code', n.code, 'title', n.title) FROM commitment n
  WHERE n.plan_id = c.plan_id AND n.proposer = c.proposer AND n.number ${side} c.number ORDER BY n.number ${direction} LIMIT 1)`;

/** One commitment with its parts. $2 is its code. */
export const commitmentSql = `SELECT (json_build_object(${item})::jsonb || json_build_object('planTitle', p.title, 'statusDate', p.status_date,
  'objective', c.objective, 'description', c.description, 'relevance', c.relevance, 'ambition', c.ambition, 'results', c.results, 'nextSteps', c.next_steps,
  'additionalInformation', c.additional_information, 'otherActors', c.other_actors,
  'supportingInstitutions', (SELECT coalesce(json_agg(json_build_object('slug', i.slug, 'name', i.name, 'sector', i.sector) ORDER BY i.name), '[]')
    FROM supporting_institution si JOIN institution i ON i.id = si.institution_id WHERE si.commitment_id = c.id),
  'responsible', (SELECT json_build_object('post', post.title, 'mailbox', post.mailbox) FROM post WHERE post.id = c.responsible_post_id),
  'milestones', (SELECT coalesce(json_agg(json_build_object('number', m.number, 'title', m.title, 'verificationMeans', m.verification_means,
    'dueOn', m.due_on_date, 'doneOn', m.done_on, 'state', m.state, 'weight', m.weight) ORDER BY m.number), '[]') FROM milestone m WHERE m.commitment_id = c.id),
  'assessments', (SELECT coalesce(json_agg(json_build_object('kind', a.kind, 'organisation', o.name, 'level', a.level, 'assessedOn', a.assessed_on,
    'justification', a.justification, 'source', a.source) ORDER BY a.assessed_on DESC), '[]')
    FROM assessment a JOIN institution o ON o.id = a.organisation_id WHERE a.commitment_id = c.id),
  'evidence', (SELECT coalesce(json_agg(json_build_object('id', e.id, 'url', e.url, 'title', e.title, 'kind', e.kind, 'state', e.state)
    ORDER BY e.position), '[]')
    FROM evidence e WHERE e.commitment_id = c.id AND e.withdrawn_at IS NULL),
  'findings', (SELECT coalesce(json_agg(json_build_object('code', f.code, 'severity', f.severity, 'params', f.params) ORDER BY f.position), '[]')
    FROM finding f WHERE f.commitment_id = c.id),
  'reports', (SELECT count(*) FROM progress_report r JOIN milestone m ON m.id = r.milestone_id WHERE m.commitment_id = c.id AND r.state = 'published'),
  'latest', (SELECT coalesce(json_agg(latest), '[]') FROM milestone m CROSS JOIN LATERAL (SELECT r.number, r.milestone_state, r.narrative, r.next_steps, r.obstacles, r.published_at
    FROM progress_report r WHERE r.milestone_id = m.id AND r.state = 'published' ORDER BY r.received_at DESC LIMIT 1) latest WHERE m.commitment_id = c.id),
  'previous', ${neighbour('<', 'DESC')}, 'next', ${neighbour('>', 'ASC')})::jsonb)::text AS answer
FROM ${from} WHERE p.slug = $1 AND lower(c.code) = lower($2)`;

/** The newest twenty reports of one commitment, with their number in all. $2 is its code. */
export const reportsSql = `WITH all_reports AS (
  SELECT r.*, m.number AS milestone, m.title, c.code FROM action_plan p JOIN commitment c ON c.plan_id = p.id JOIN milestone m ON m.commitment_id = c.id
    JOIN progress_report r ON r.milestone_id = m.id WHERE p.slug = $1 AND lower(c.code) = lower($2) AND r.published_at IS NOT NULL)
SELECT json_build_object('page', 1, 'pageSize', 20, 'total', (SELECT count(*) FROM all_reports), 'items', (SELECT json_agg(item) FROM (
  SELECT json_build_object('id', r.code || '-' || r.milestone || '-' || r.number, 'milestone', r.milestone, 'title', r.title, 'institution', i.name, 'state', r.state,
    'milestoneState', r.milestone_state, 'startedOn', r.started_on, 'doneOn', r.done_on, 'narrative', r.narrative, 'obstacles', r.obstacles, 'correctiveAction', r.corrective_action,
    'nextSteps', r.next_steps, 'receivedAt', r.received_at, 'publishedAt', r.published_at, 'review', r.review) AS item
  FROM all_reports r JOIN report_sheet s ON s.id = r.sheet_id JOIN institution i ON i.id = s.institution_id ORDER BY r.published_at DESC LIMIT 20) newest))::text AS answer`;

/** @param {string} value */
const levels = (value) => `(SELECT json_agg(json_build_object('of', ${value}, 'total', total, 'levels', levels)) FROM (
  SELECT ${value}, sum(n) AS total, json_object_agg(level, n) AS levels FROM (SELECT ${value}, level, count(*) AS n FROM cards GROUP BY ${value}, level) each
  GROUP BY ${value}) f)`;

/** The counts of a plan: by level, in all and by proposer, institution and policy area, and how far they are covered. */
export const overviewSql = `WITH cards AS MATERIALIZED (
  SELECT c.id, c.proposer, lead.name AS institution, area.name AS area, coalesce(s.declared, 'not-assessed') AS level, s.divergence, s.assessed_by_others
  FROM ${from} WHERE p.slug = $1)
SELECT json_build_object('slug', p.slug, 'title', p.title, 'startsOn', p.starts_on, 'endsOn', p.ends_on, 'revision', p.revision,
  'commitmentCount', (SELECT count(*) FROM cards),
  'completion', (SELECT json_object_agg(level, n) FROM (SELECT level, count(*) AS n FROM cards GROUP BY level) f),
  'disputed', (SELECT count(*) FROM cards WHERE divergence > 0), 'assessedByOthers', (SELECT count(*) FROM cards WHERE assessed_by_others),
  'withEvidence', (SELECT count(DISTINCT commitment_id) FROM evidence JOIN cards ON cards.id = commitment_id WHERE withdrawn_at IS NULL),
  'byProposer', ${levels('proposer')}, 'institutions', ${levels('institution')}, 'policyAreas', ${levels('area')})::text AS answer
FROM action_plan p WHERE p.slug = $1`;
