import type { StandingInstitution } from '@cumple/domain/institutions/institution-changes';
import type { EntityManager } from 'typeorm';
import { publicInstitution } from '../common/public.sql';

/** An institution that is about to be changed. */
export interface LockedInstitution extends StandingInstitution {
  id: number;
  jurisdictionId: number;
  name: string;
  acronym: string | null;
  sector: string;
  approvalRequired: boolean;
  version: number;
  isPublic: boolean;
}

/** Locks institutions against other changes and against being named anew, always in the same order; those that aren't there are missing from the answer. */
export async function lockInstitutions(manager: EntityManager, slugs: readonly string[]): Promise<Map<string, LockedInstitution>> {
  await manager.query('SELECT id FROM institution WHERE slug = ANY ($1) ORDER BY id FOR UPDATE', [slugs]);
  const rows = await manager.query<LockedInstitution[]>(
    `SELECT i.id, i.slug, i.jurisdiction_id AS "jurisdictionId", j.code AS jurisdiction, m.slug AS "mergedInto", i.name, i.acronym, i.sector, i.approval_required AS "approvalRequired", i.version, ${publicInstitution('i')} AS "isPublic"
     FROM institution i JOIN jurisdiction j ON j.id = i.jurisdiction_id LEFT JOIN institution m ON m.id = i.merged_into_id WHERE i.slug = ANY ($1)`,
    [slugs],
  );
  return new Map(rows.map((row) => [row.slug, row]));
}
