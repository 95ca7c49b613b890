import type { InstitutionMerger, ManagedInstitution } from '@cumple/contracts/institutions/managed-institution';
import { reasonsNotToMergeInstitutions } from '@cumple/domain/institutions/institution-changes';
import { requireVersion } from '@cumple/server-kit/http/version';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../common/caller';
import { found } from '../common/found';
import { lockPlans } from '../common/lock-plans';
import { WriteDesk } from '../common/write-desk';
import { growRevisionsOf } from './grow-revisions-of';
import { lockInstitutions, type LockedInstitution } from './lock-institutions';
import { ManagedInstitutionsQuery } from './managed-institutions.query';
import { refuseInstitution } from './refuse-institution';
import { repointInstitution } from './repoint-institution';
import { repointReports, reportsCollide } from './repoint-reports';

/**
 * Joins a duplicate to the institution that stays: what named the duplicate names the other from now on. Judgements and
 * amendments stay as they were made. The duplicate's address answers on, by leading to the other's.
 */
@Injectable()
export class MergeInstitutions {
  constructor(
    private readonly desk: WriteDesk,
    private readonly institutions: ManagedInstitutionsQuery,
  ) {}

  merge(caller: Caller, slug: string, version: number, { into, reason }: InstitutionMerger): Promise<ManagedInstitution> {
    return this.desk.write(caller, async (act) => {
      act.authorise('institution.merge', { plan: null });
      await lockPlans(act.manager);
      const locked = await lockInstitutions(act.manager, [slug, into]);
      const duplicate = found(locked.get(slug) ?? null);
      requireVersion(duplicate, version);
      const other = locked.get(into) ?? null;
      const collide = other !== null && (await reportsCollide(act.manager, duplicate, other));
      refuseInstitution(reasonsNotToMergeInstitutions(duplicate, other, collide));
      await repointReports(act.manager, duplicate, other as LockedInstitution);
      await repointInstitution(act.manager, duplicate, other as LockedInstitution);
      if (duplicate.isPublic || other?.isPublic) await growRevisionsOf(act.manager, duplicate.jurisdictionId);
      act.record({ action: 'institution.merged', about: `institutions/${slug}`, public: duplicate.isPublic, before: { mergedInto: null }, after: { mergedInto: into }, reason });
      return found(await this.institutions.one(slug));
    });
  }
}
