import type { InstitutionEdit, ManagedInstitution } from '@cumple/contracts/institutions/managed-institution';
import { changedFields, changesNothing } from '@cumple/domain/common/changed-fields';
import { reasonsNotToEditInstitution } from '@cumple/domain/institutions/institution-changes';
import { requireVersion } from '@cumple/server-kit/http/version';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../common/caller';
import { found } from '../common/found';
import { WriteDesk } from '../common/write-desk';
import { growRevisionsOf, holdPlansOf } from './grow-revisions-of';
import { lockInstitutions } from './lock-institutions';
import { ManagedInstitutionsQuery } from './managed-institutions.query';
import { refuseInstitution } from './refuse-institution';

const UPDATE = 'UPDATE institution SET name = $2, acronym = $3, sector = $4, approval_required = $5, version = version + 1 WHERE id = $1';

/** Edits an institution's name, acronym, sector, or whether its reports need an approval. Its slug stays: addresses and spreadsheets know it by that. */
@Injectable()
export class EditInstitution {
  constructor(
    private readonly desk: WriteDesk,
    private readonly institutions: ManagedInstitutionsQuery,
  ) {}

  edit(caller: Caller, slug: string, version: number, { reason, ...edit }: InstitutionEdit): Promise<ManagedInstitution> {
    return this.desk.write(caller, async (act) => {
      act.authorise('institution.edit', { plan: null });
      await holdPlansOf(act.manager, slug);
      const institution = found((await lockInstitutions(act.manager, [slug])).get(slug) ?? null);
      requireVersion(institution, version);
      refuseInstitution(reasonsNotToEditInstitution(institution));
      const { name, acronym, sector, approvalRequired } = institution;
      const changes = changedFields({ name, acronym, sector, approvalRequired }, edit);
      if (!changesNothing(changes)) {
        const content = { name, acronym, sector, approvalRequired, ...changes.after };
        await act.manager.query(UPDATE, [institution.id, content.name, content.acronym, content.sector, content.approvalRequired]);
        if (institution.isPublic) await growRevisionsOf(act.manager, institution.jurisdictionId);
        act.record({ action: 'institution.edited', about: `institutions/${slug}`, public: institution.isPublic, ...changes, reason });
      }
      return found(await this.institutions.one(slug));
    });
  }
}
