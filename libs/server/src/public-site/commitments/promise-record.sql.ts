import { instant } from '../../common/json.sql';

/** Fields of an amendment that name institutions by their slugs. */
const NAMING = `@.key == "leadInstitution" || @.key == "institution" || @.key == "supportingInstitutions"`;

const amendments = `(SELECT coalesce(json_agg(json_build_object('kind', am.kind, 'milestone', am.milestone, 'reason', am.reason, 'madeAt', ${instant('am.made_at')},
        'by', json_build_object('institution', i.name, 'post', am.post_title), 'before', am.before, 'after', am.after) ORDER BY am.id), '[]')
      FROM amendment am JOIN institution i ON i.id = am.institution_id WHERE am.commitment_id = page.id)`;

// What amendments name by slug or code, the public reads by name.
const institutions = `(SELECT coalesce(json_object_agg(i.slug, i.name), '{}') FROM institution i WHERE i.slug IN (
        SELECT named #>> '{}' FROM amendment am CROSS JOIN LATERAL (VALUES (am.before), (am.after)) AS side(fields)
          CROSS JOIN LATERAL jsonb_path_query(side.fields, 'lax $.keyvalue() ? (${NAMING}).value[*]') AS named
        WHERE am.commitment_id = page.id))`;

const policyAreas = `(SELECT coalesce(json_object_agg(a.code, a.name), '{}') FROM policy_area a WHERE a.plan_id = c.plan_id)`;

/** SQL: what the amendments of the commitment of the step `page` tell, oldest first, with the names that they need. */
export const promiseRecord = `json_build_object('approvedOn', plan.baseline_approved_on, 'amendments', ${amendments},
      'names', json_build_object('institutions', ${institutions}, 'policyAreas', ${policyAreas}))`;
