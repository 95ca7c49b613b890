import { prepared } from '@cumple/server-kit/database/prepared';
import { entryFields, entryJoins, isUnder } from './history.sql';

const day = `(e.content::jsonb ->> 'at')::date`;

// $1 everything, $2 plans, $3 institutions, $4 about, $5 action, $6 from, $7 to, $8 before, $9 page size.
/** SQL: entries of the record that somebody may read, newest first. */
export const recordSql = prepared('record', `WITH own AS MATERIALIZED (
    SELECT i.id, own.slug, own.plan FROM json_to_recordset($3::json) AS own(slug text, plan text) JOIN institution i ON i.slug = own.slug
  ), reached AS MATERIALIZED (
    SELECT 'plans/' || slug AS address FROM unnest($2::text[]) slug
    UNION SELECT 'institutions/' || slug FROM own
    UNION SELECT 'posts/' || post.id FROM post JOIN own ON own.id = post.institution_id LEFT JOIN action_plan p ON p.id = post.plan_id WHERE own.plan IS NULL OR coalesce(p.slug, own.plan) = own.plan
    UNION SELECT 'plans/' || p.slug || '/commitments/' || c.code FROM commitment c JOIN action_plan p ON p.id = c.plan_id JOIN own ON own.id = c.lead_institution_id WHERE own.plan IS NULL OR p.slug = own.plan
  )
  SELECT json_build_object(${entryFields}, 'public', e.public, 'personal', said.content -> 'personal',
      'person', CASE WHEN a.id IS NOT NULL THEN json_build_object('account', a.id, 'name', a.name, 'email', a.email, 'erased', a.erased_at IS NOT NULL) END) AS entry
  FROM (SELECT e.* FROM audit_entry e
    WHERE ($1 OR EXISTS (SELECT FROM own WHERE e.content::jsonb -> 'by' ->> 'institution' = own.slug AND (own.plan IS NULL OR ${isUnder('e', `('plans/' || own.plan)`)})) OR EXISTS (SELECT FROM reached r WHERE ${isUnder('e', 'r.address')}))
      AND ($4::text IS NULL OR ${isUnder('e', '$4::text')})
      AND ($5::text IS NULL OR e.action = $5)
      AND ($6::date IS NULL OR ${day} >= $6) AND ($7::date IS NULL OR ${day} <= $7)
      AND ($8::bigint IS NULL OR e.seq < $8)
    ORDER BY e.seq DESC LIMIT $9) e ${entryJoins} LEFT JOIN account a ON a.id = (said.content -> 'by' ->> 'account')::uuid
  ORDER BY e.seq DESC`);
