/** SQL: the institution (alias `o`) that a judgement (alias `a`) counts as, to be joined: whoever made it, or the one it was joined to since. */
export const judgeJoin = `institution signed ON signed.id = a.organisation_id JOIN institution o ON o.id = coalesce(signed.merged_into_id, signed.id)`;
