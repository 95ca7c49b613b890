import { namedJoin, namesOf } from './names';

/** SQL: whether an entry (its table's alias) is about an address or what lies under it. Ranges of bytes, so that the index of addresses serves. */
export function isUnder(entry: string, address: string): string {
  // '0' is the character that follows '/'.
  return `(${entry}.about = ${address} OR (${entry}.about ~>=~ (${address} || '/') AND ${entry}.about ~<~ (${address} || '0')))`;
}

// An entry keeps the acronym of then; older ones don't, and show today's.
const author = `coalesce(CASE WHEN said.content -> 'by' ? 'institutionAcronym' THEN said.content -> 'by' ->> 'institutionAcronym' ELSE i.acronym END, said.content -> 'by' ->> 'institutionName')`;

/** SQL: what both histories read of an entry `e`, whose content as JSON is `said.content`; its author's institution is `i`. */
export const entryFields = `'seq', e.seq, 'at', said.content -> 'at', 'action', e.action, 'subject', e.about, 'before', said.content -> 'before', 'after', said.content -> 'after',
  'reason', said.content -> 'reason', 'source', said.content -> 'source', 'who', ${author}, 'names', ${namesOf},
  'by', json_build_object('institution', said.content -> 'by' -> 'institutionName', 'post', said.content -> 'by' -> 'post')`;

/** SQL: the joins that those fields need. */
export const entryJoins = `CROSS JOIN LATERAL (SELECT e.content::jsonb AS content) said LEFT JOIN institution i ON i.slug = said.content -> 'by' ->> 'institution' ${namedJoin}`;
