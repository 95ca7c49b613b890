export interface NamedInstitution {
  name: string;
  acronym: string | null;
}

/** What the slugs and ids of an entry stand for today; what is no longer there has no name. */
export interface Names {
  institutions: Readonly<Record<string, NamedInstitution>> | null;
  /** Titles by slug. */
  plans: Readonly<Record<string, string>> | null;
  /** Names by code, of the plan that it is about. */
  policyAreas: Readonly<Record<string, string>> | null;
  /** The post that it is about or that it names. */
  post: { title: string; institution: NamedInstitution } | null;
}

/** SQL: those names, of an entry `e` whose content as JSON is `said.content`. */
export const namesOf = `json_build_object('institutions', (SELECT json_object_agg(n.slug, ${named('n')}) FROM institution n WHERE n.slug = ANY (named.slugs)),
  'plans', (SELECT json_object_agg(n.slug, n.title) FROM action_plan n WHERE n.slug = ANY (named.slugs)),
  'policyAreas', (SELECT json_object_agg(n.code, n.name) FROM policy_area n JOIN action_plan p ON p.id = n.plan_id WHERE e.about LIKE 'plans/%' AND p.slug = split_part(e.about, '/', 2)
    AND n.code IN (split_part(e.about, '/', 4), said.content -> 'before' ->> 'policyArea', said.content -> 'after' ->> 'policyArea')),
  'post', (SELECT json_build_object('title', n.title, 'institution', ${named('i')}) FROM post n JOIN institution i ON i.id = n.institution_id WHERE n.id = named.post))`;

// Whatever looks like a slug: in which field it stands decides what it is the name of.
/** SQL: the join that those names need. */
export const namedJoin = `CROSS JOIN LATERAL (SELECT
    ARRAY(SELECT split_part(e.about, '/', 2) UNION SELECT slug #>> '{}'
      FROM jsonb_path_query(jsonb_build_array(said.content -> 'before', said.content -> 'after'), '$[*].*[*] ? (@ like_regex "^[a-z0-9-]+$")') slug) AS slugs,
    CASE WHEN e.about ~ '^posts/[0-9]{1,9}(/|$)' THEN split_part(e.about, '/', 2)::int
      WHEN said.content -> 'after' ->> 'post' ~ '^[0-9]{1,9}$' THEN (said.content -> 'after' ->> 'post')::int END AS post) named`;

function named(institution: string): string {
  return `json_build_object('name', ${institution}.name, 'acronym', ${institution}.acronym)`;
}
