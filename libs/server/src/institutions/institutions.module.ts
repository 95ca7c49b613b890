import { Module } from '@nestjs/common';
import { AddInstitution } from './add-institution';
import { EditInstitution } from './edit-institution';
import { ManagedInstitutionsQuery } from './managed-institutions.query';
import { MergeInstitutions } from './merge-institutions';
import { WorkspaceInstitutionsController } from './workspace-institutions.controller';

@Module({ controllers: [WorkspaceInstitutionsController], providers: [ManagedInstitutionsQuery, AddInstitution, EditInstitution, MergeInstitutions] })
export class InstitutionsModule {}
