import type { InstitutionCreation, ManagedInstitution } from '@cumple/contracts/institutions/managed-institution';
import { authorise } from '@cumple/domain/common/authorise';
import { reasonsNotToAddInstitution } from '@cumple/domain/institutions/institution-changes';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Caller } from '../common/caller';
import { found } from '../common/found';
import { type Act, WriteDesk } from '../common/write-desk';
import { ManagedInstitutionsQuery } from './managed-institutions.query';
import { refuseInstitution } from './refuse-institution';

/** Adds an institution. The public sees it once a public plan names it. */
@Injectable()
export class AddInstitution {
  constructor(
    private readonly desk: WriteDesk,
    private readonly institutions: ManagedInstitutionsQuery,
  ) {}

  add(caller: Caller, creation: InstitutionCreation): Promise<ManagedInstitution> {
    return this.desk.write(caller, async (act) => {
      act.authorise('institution.edit', { plan: await planAmong(act, creation.jurisdiction) });
      const jurisdictionKnown = (await act.manager.query<unknown[]>('SELECT id FROM jurisdiction WHERE code = $1', [creation.jurisdiction])).length > 0;
      refuseInstitution(reasonsNotToAddInstitution({ slugTaken: jurisdictionKnown && !(await inserted(act.manager, creation)), jurisdictionKnown }));
      act.record({ action: 'institution.added', about: `institutions/${creation.slug}`, public: false, after: creation });
      return found(await this.institutions.one(creation.slug));
    });
  }
}

/** The plan of the jurisdiction that a mandate of the caller is limited to: whoever prepares a plan names who is in it, there alone. */
async function planAmong({ manager, caller }: Act, jurisdiction: string): Promise<string | null> {
  const held = (caller.actor?.roles ?? []).flatMap(({ plan }) => plan ?? []);
  const rows = await manager.query<{ slug: string }[]>('SELECT p.slug FROM action_plan p JOIN jurisdiction j ON j.id = p.jurisdiction_id WHERE j.code = $1 AND p.slug = ANY ($2)', [jurisdiction, held]);
  // With a mandate that gives another right there, another may still give this one.
  return rows.find(({ slug }) => authorise(caller.actor, 'institution.edit', { plan: slug }).allowed)?.slug ?? null;
}

/** Whether the slug was free, also where another adds it at the same time. */
async function inserted(manager: EntityManager, { slug, name, acronym = null, sector, jurisdiction }: InstitutionCreation): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `INSERT INTO institution (jurisdiction_id, slug, name, acronym, sector)
     SELECT id, $2, $3, $4, $5 FROM jurisdiction WHERE code = $1 ON CONFLICT (slug) DO NOTHING RETURNING id`,
    [jurisdiction, slug, name, acronym, sector],
  );
  return rows.length > 0;
}
