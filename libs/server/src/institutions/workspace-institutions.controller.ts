import { WORKSPACE_PREFIX, workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { reachOf } from '@cumple/domain/common/reach';
import { IfMatch } from '@cumple/server-kit/http/version';
import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Guarded } from '../common/access';
import { created, versioned } from '../common/answers';
import { By, type Caller } from '../common/caller';
import { DocumentedWrite } from '../common/documented-write';
import { found } from '../common/found';
import { pageRequest } from '../common/page-request';
import { requireRight } from '../common/require-right';
import { AddInstitution } from './add-institution';
import { EditInstitution } from './edit-institution';
import { ManagedInstitutionListParameters } from './managed-institution-list.dto';
import { InstitutionCreationBody, InstitutionEditBody, InstitutionMergerBody, ManagedInstitutionDto, ManagedInstitutionPageDto } from './managed-institution.dto';
import { ManagedInstitutionsQuery } from './managed-institutions.query';
import { MergeInstitutions } from './merge-institutions';

const names = { slug: 'Slug of the institution.' };

@ApiTags('Workspace: institutions')
@Controller(`${WORKSPACE_PREFIX}/institutions`)
export class WorkspaceInstitutionsController {
  constructor(
    private readonly institutions: ManagedInstitutionsQuery,
    private readonly addition: AddInstitution,
    private readonly editing: EditInstitution,
    private readonly merger: MergeInstitutions,
  ) {}

  @Get()
  @Guarded('institution.read')
  @DocumentedWrite({ kind: 'read', id: 'listManagedInstitutions', summary: 'Institutions that the caller may see', answer: ManagedInstitutionPageDto })
  list(@By() caller: Caller, @Query() query: ManagedInstitutionListParameters): Promise<ManagedInstitutionPageDto> {
    return this.institutions.list(reachOf(caller.actor, 'institution.read'), pageRequest(query), query.q);
  }

  @Get(':slug')
  @Guarded('institution.read')
  @DocumentedWrite({ kind: 'read', id: 'getManagedInstitution', summary: 'One institution', answer: ManagedInstitutionDto, names })
  async one(@By() caller: Caller, @Param('slug') slug: string, @Res({ passthrough: true }) response: Response): Promise<ManagedInstitutionDto> {
    requireRight(caller, 'institution.read', { institutions: [slug] });
    return versioned(response, found(await this.institutions.one(slug)));
  }

  @Post()
  @Guarded('institution.edit')
  @DocumentedWrite({ kind: 'create', id: 'addInstitution', summary: 'Adds an institution', answer: ManagedInstitutionDto })
  async add(@By() caller: Caller, @Body() body: InstitutionCreationBody, @Res({ passthrough: true }) response: Response): Promise<ManagedInstitutionDto> {
    return created(response, workspacePaths.institution(body.slug), await this.addition.add(caller, body));
  }

  @Patch(':slug')
  @Guarded('institution.edit')
  @DocumentedWrite({ kind: 'edit', id: 'editInstitution', summary: 'Edits an institution', answer: ManagedInstitutionDto, names })
  async edit(
    @By() caller: Caller, @Param('slug') slug: string, @IfMatch() version: number, @Body() body: InstitutionEditBody, @Res({ passthrough: true }) response: Response,
  ): Promise<ManagedInstitutionDto> {
    return versioned(response, await this.editing.edit(caller, slug, version, body));
  }

  @Post(':slug/merger')
  @Guarded('institution.merge')
  @DocumentedWrite({ kind: 'act', id: 'mergeInstitutions', summary: 'Joins a duplicate to the institution that stays', answer: ManagedInstitutionDto, names })
  async merge(
    @By() caller: Caller, @Param('slug') slug: string, @IfMatch() version: number, @Body() body: InstitutionMergerBody, @Res({ passthrough: true }) response: Response,
  ): Promise<ManagedInstitutionDto> {
    return versioned(response, await this.merger.merge(caller, slug, version, body));
  }
}
