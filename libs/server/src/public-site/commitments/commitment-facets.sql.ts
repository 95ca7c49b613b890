import { alphabetical } from '../../common/json.sql';
import { FACET_BIT } from './facet-bits';

/** SQL: how many cards miss no filter other than this one. */
const counted = (facet: keyof typeof FACET_BIT) => `count(*) FILTER (WHERE missed & ~${FACET_BIT[facet]} = 0)`;

/** SQL step `tally`: the cards counted once by all that has few values, so that their facets needn't read every card again. */
export const tallyStep = `tally AS MATERIALIZED (
    SELECT level, proposer, timeliness, disputed, judge_and_party, assessed_by_others, conclusion_date, missed, count(*) AS cards
    FROM card GROUP BY level, proposer, timeliness, disputed, judge_and_party, assessed_by_others, conclusion_date, missed
  )`;

/** SQL: one facet whose values are read from a column of the step `tally`. */
const ofColumn = (facet: keyof typeof FACET_BIT, column: string) =>
  `'${facet}', (SELECT json_agg(json_build_object('value', value::text, 'count', n)) FROM (
      SELECT ${column} AS value, coalesce(sum(cards) FILTER (WHERE missed & ~${FACET_BIT[facet]} = 0), 0) AS n FROM tally GROUP BY ${column}) f)`;

/** SQL: all facets as one JSON object, values with their counts, from the steps `card` and `tally`. */
export const facetsSql = `json_build_object(
      ${ofColumn('level', 'level')},
      ${ofColumn('proposer', 'proposer')},
      ${ofColumn('timeliness', 'timeliness')},
      ${ofColumn('disputed', 'disputed')},
      ${ofColumn('judgeAndParty', 'judge_and_party')},
      ${ofColumn('assessedByOthers', 'assessed_by_others')},
      ${ofColumn('conclusionDate', 'conclusion_date')},
      'institution', (SELECT json_agg(json_build_object('value', i.slug, 'name', i.name, 'count', n) ORDER BY ${alphabetical('i')}) FROM (
        SELECT lead_institution_id AS id, ${counted('institution')} AS n FROM card GROUP BY lead_institution_id) f JOIN institution i USING (id)),
      'policyArea', (SELECT json_agg(json_build_object('value', value, 'name', name, 'count', n) ORDER BY position, value) FROM (
        SELECT m.policy_area AS value, min(area.name) AS name, min(area.position) AS position, ${counted('policyArea')} AS n
        FROM card m LEFT JOIN policy_area area ON area.id = m.policy_area_id GROUP BY m.policy_area) f),
      'finding', (SELECT json_agg(json_build_object('value', code, 'count', n) ORDER BY code) FROM (
        SELECT code, ${counted('finding')} AS n
        FROM (SELECT DISTINCT named.commitment_id, f.code FROM finding_commitment named JOIN finding f ON f.id = named.finding_id) f JOIN card ON card.id = f.commitment_id GROUP BY code) f))`;
