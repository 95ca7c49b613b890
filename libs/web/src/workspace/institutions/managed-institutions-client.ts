import { Injectable, inject } from '@angular/core';
import type { Page } from '@cumple/contracts/common/page';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { InstitutionCreation, InstitutionEdit, InstitutionMerger, ManagedInstitution } from '@cumple/contracts/institutions/managed-institution';
import { type RequestOptions, WorkspaceApi } from '../../common/workspace/workspace-api';
import { readAll } from '../read-all';

@Injectable({ providedIn: 'root' })
export class ManagedInstitutionsClient {
  private readonly api = inject(WorkspaceApi);

  page(query: { q?: string | undefined; page?: number | undefined }): Promise<Page<ManagedInstitution>> {
    return this.api.get(workspacePaths.institutions(), query);
  }

  all(): Promise<ManagedInstitution[]> {
    return readAll(this.api, workspacePaths.institutions());
  }

  one(slug: string): Promise<ManagedInstitution> {
    return this.api.get(workspacePaths.institution(slug));
  }

  add(institution: InstitutionCreation, options: RequestOptions): Promise<ManagedInstitution> {
    return this.api.post(workspacePaths.institutions(), institution, options);
  }

  edit(slug: string, edit: InstitutionEdit, version: number): Promise<ManagedInstitution> {
    return this.api.patch(workspacePaths.institution(slug), edit, { version });
  }

  merge(slug: string, merger: InstitutionMerger, options: RequestOptions): Promise<ManagedInstitution> {
    return this.api.post(workspacePaths.institutionMerger(slug), merger, options);
  }
}
