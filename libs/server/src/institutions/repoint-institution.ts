import type { EntityManager } from 'typeorm';

/** Makes everything that names one institution (`$1`) name another (`$2`), and the first lead to the second. */
export async function repointInstitution(manager: EntityManager, from: { id: number }, into: { id: number }): Promise<void> {
  for (const statement of STATEMENTS) await manager.query(statement, [from.id, into.id]);
}

const STATEMENTS = [
  // A post of the same title that nobody holds stays behind, and its commitments go to the other's; one with mandates comes
  // along under a title of its own. In one statement, because a commitment's post belongs to its lead institution.
  `WITH theirs AS (
     SELECT p.id, i.slug, other.id AS other_id, EXISTS (SELECT FROM mandate m WHERE m.post_id = p.id) OR p.role IS NOT NULL AS held
     FROM post p JOIN institution i ON i.id = p.institution_id LEFT JOIN post other ON other.institution_id = $2 AND other.title = p.title
     WHERE p.institution_id = $1),
   posts AS (
     UPDATE post p SET institution_id = $2, title = CASE WHEN t.other_id IS NULL THEN p.title ELSE p.title || ' (' || t.slug || ')' END, version = p.version + 1
     FROM theirs t WHERE t.id = p.id AND (t.other_id IS NULL OR t.held) RETURNING p.id)
   UPDATE commitment c SET lead_institution_id = $2, version = c.version + 1,
     responsible_post_id = CASE WHEN c.responsible_post_id IN (SELECT id FROM posts) THEN c.responsible_post_id ELSE (SELECT t.other_id FROM theirs t WHERE t.id = c.responsible_post_id) END
   WHERE c.lead_institution_id = $1`,
  `INSERT INTO supporting_institution (commitment_id, institution_id)
     SELECT s.commitment_id, $2 FROM supporting_institution s JOIN commitment c ON c.id = s.commitment_id WHERE s.institution_id = $1 AND c.lead_institution_id <> $2
     ON CONFLICT DO NOTHING`,
  // Whoever leads doesn't support besides.
  `DELETE FROM supporting_institution s USING commitment c
     WHERE c.id = s.commitment_id AND (s.institution_id = $1 OR (s.institution_id = $2 AND c.lead_institution_id = $2))`,
  `UPDATE milestone SET institution_id = $2, version = version + 1 WHERE institution_id = $1`,
  `UPDATE action_plan SET coordinator_id = $2, version = version + 1 WHERE coordinator_id = $1`,
  // Those that were joined to the duplicate before lead on as well: there are no chains.
  `UPDATE institution SET merged_into_id = $2, version = version + 1 WHERE id = $1 OR merged_into_id = $1`,
];
