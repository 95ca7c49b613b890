import { prepared } from '@cumple/server-kit/database/prepared';
import { entryFields, entryJoins, isUnder } from './history.sql';

const day = `(e.content::jsonb ->> 'at')::date`;

// $1 everything, $2 plans, $3 institutions, $4 about, $5 action, $6 from, $7 to, $8 before, $9 page size.
/** SQL: entries of the record that somebody may read, newest first. */
export const recordSql = prepared('record', `WITH reached AS MATERIALIZED (
    SELECT 'plans/' || slug AS address FROM unnest($2::text[]) slug
    UNION SELECT 'institutions/' || slug FROM unnest($3::text[]) slug
    UNION SELECT 'posts/' || post.id FROM post JOIN institution i ON i.id = post.institution_id WHERE i.slug = ANY ($3)
    UNION SELECT 'plans/' || p.slug || '/commitments/' || c.code FROM commitment c JOIN action_plan p ON p.id = c.plan_id JOIN institution i ON i.id = c.lead_institution_id WHERE i.slug = ANY ($3)
  )
  SELECT json_build_object(${entryFields}, 'public', e.public, 'personal', said.content -> 'personal',
      'person', CASE WHEN a.id IS NOT NULL THEN json_build_object('account', a.id, 'name', a.name, 'email', a.email, 'erased', a.erased_at IS NOT NULL) END) AS entry
  FROM (SELECT e.* FROM audit_entry e
    WHERE ($1 OR e.content::jsonb -> 'by' ->> 'institution' = ANY ($3) OR EXISTS (SELECT FROM reached r WHERE ${isUnder('e', 'r.address')}))
      AND ($4::text IS NULL OR ${isUnder('e', '$4::text')})
      AND ($5::text IS NULL OR e.action = $5)
      AND ($6::date IS NULL OR ${day} >= $6) AND ($7::date IS NULL OR ${day} <= $7)
      AND ($8::bigint IS NULL OR e.seq < $8)
    ORDER BY e.seq DESC LIMIT $9) e ${entryJoins} LEFT JOIN account a ON a.id = (said.content -> 'by' ->> 'account')::uuid
  ORDER BY e.seq DESC`);
