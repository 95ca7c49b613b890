import type { CommitmentSort } from '@cumple/contracts/commitments/commitment-filters';
import { COUNTED_LEVELS } from '@cumple/domain/commitments/completion-level';
import { PROPOSERS } from '@cumple/domain/commitments/proposer';
import { rankIn } from '../../common/json.sql';
import { cardColumns, cardJoins, planStep } from './card.sql';
import { facetsSql, tallyStep } from './commitment-facets.sql';
import { FACET_BIT, SEARCH_BIT } from './facet-bits';
import { itemFields, itemJoins } from './commitment-item.sql';
import { listedPlan } from './listed-plan.sql';

const planOrder = `plan.starts_on DESC, plan.slug, ${rankIn(PROPOSERS, 'm.proposer')}, m.number, m.id`;

const orders: Record<CommitmentSort, string> = {
  number: planOrder,
  '-updatedAt': `m.updated_at DESC, ${planOrder}`,
  level: `${rankIn(COUNTED_LEVELS, 'm.level')}, ${planOrder}`,
  endsOn: `m.ends_on_date NULLS LAST, ${planOrder}`,
};

/** SQL: the filter's bit when a card misses it. An absent filter (null) is missed by none. */
function misses(parameter: string, condition: string, bit: number): string {
  return `CASE WHEN ${parameter} IS NULL OR ${condition} THEN 0 ELSE ${bit} END`;
}

/**
 * One page of commitments with facets, in one statement. `missed` has a bit for every filter that a card doesn't meet:
 * the list shows those that miss none, and a facet counts those that miss no other than its own.
 * $1 now, $2 plans, $3 jurisdictions, $4 words, $5 code, $6 … $15 filters, $16 page size, $17 offset.
 */
export function commitmentListSql(sort: CommitmentSort): string {
  return `WITH ${planStep('($2::text[] IS NULL OR p.slug = ANY ($2)) AND ($3::text[] IS NULL OR j.code = ANY ($3))')},
  found AS (
    SELECT c.id FROM commitment c
    WHERE c.words @@ to_tsquery('pg_catalog.spanish', $4)
    UNION
    SELECT c.id FROM plan JOIN commitment c ON c.plan_id = plan.id WHERE lower(c.code) = $5
  ),
  card AS MATERIALIZED (
    SELECT *,
      ${misses('$4::text', `($4 <> '' AND numnode(to_tsquery('pg_catalog.spanish', $4)) = 0) OR id IN (SELECT id FROM found)`, SEARCH_BIT)}
      + ${misses('$6::text[]', 'level = ANY ($6)', FACET_BIT.level)}
      + ${misses('$7::text[]', 'lead_institution_id IN (SELECT id FROM institution WHERE slug = ANY ($7))', FACET_BIT.institution)}
      + ${misses('$8::text[]', 'proposer = ANY ($8)', FACET_BIT.proposer)}
      + ${misses('$9::text[]', 'policy_area = ANY ($9)', FACET_BIT.policyArea)}
      + ${misses('$10::text[]', 'coalesce(timeliness = ANY ($10), false)', FACET_BIT.timeliness)}
      + ${misses('$11::boolean', 'disputed = $11', FACET_BIT.disputed)}
      + ${misses('$12::boolean', 'judge_and_party = $12', FACET_BIT.judgeAndParty)}
      + ${misses('$13::boolean', 'assessed_by_others = $13', FACET_BIT.assessedByOthers)}
      + ${misses('$14::text[]', 'conclusion_date = ANY ($14)', FACET_BIT.conclusionDate)}
      + ${misses('$15::text[]', 'id IN (SELECT named.commitment_id FROM finding_commitment named JOIN finding f ON f.id = named.finding_id WHERE f.code = ANY ($15))', FACET_BIT.finding)} AS missed
    FROM (SELECT ${cardColumns}, coalesce(area.code, 'none') AS policy_area
      FROM ${cardJoins} LEFT JOIN policy_area area ON area.id = c.policy_area_id) unfiltered
  ),
  ${tallyStep},
  page AS MATERIALIZED (
    SELECT id, row_number() OVER () AS place FROM (
      SELECT m.id FROM card m JOIN plan ON plan.id = m.plan_id WHERE m.missed = 0
      ORDER BY ${orders[sort]} LIMIT $16 OFFSET $17) sorted
  )
  SELECT ${listedPlan} AS plan,
    (SELECT count(*)::int FROM card WHERE missed = 0) AS total,
    (SELECT json_agg(json_build_object(${itemFields}) ORDER BY page.place) FROM ${itemJoins}) AS items,
    ${facetsSql} AS facets`;
}
