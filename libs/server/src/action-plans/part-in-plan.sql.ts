import { publicPlan } from '../common/public.sql';

/** SQL: whether an institution (`slug`) has a part in the plan `p`: coordinates it, or leads, supports or answers for a milestone of a commitment. */
export const hasPart = (slug: string): string => `EXISTS (SELECT FROM institution i WHERE i.slug = ${slug} AND (i.id = p.coordinator_id OR EXISTS (SELECT FROM commitment c WHERE c.plan_id = p.id
      AND (c.lead_institution_id = i.id OR EXISTS (SELECT FROM supporting_institution s WHERE s.commitment_id = c.id AND s.institution_id = i.id)
        OR EXISTS (SELECT FROM milestone m WHERE m.commitment_id = c.id AND m.institution_id = i.id)))))`;

/** SQL: whether the plan `p` may be known to readers of these institutions (an array of slugs; null for all): a draft that they have no part in is as good as none. */
export const knownTo = (slugs: string): string => `(${slugs} IS NULL OR ${publicPlan('p')} OR ${hasPart(`ANY (${slugs})`)})`;
