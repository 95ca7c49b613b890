import type { Draft } from '@cumple/contracts/accounts/draft';
import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DocumentedRequest } from '../../common/documented-request';
import { Guarded } from '../../common/access';
import { By, type Caller } from '../../common/caller';
import { DiscardDraft } from './discard-draft';
import { DraftDto, KeptDraftDto } from './draft.dto';
import { DraftsQuery } from './drafts.query';
import { KeepDraft } from './keep-draft';

@ApiTags('Workspace: drafts')
@Controller(`${WORKSPACE_PREFIX}/drafts`)
@Guarded('draft.keep')
export class DraftsController {
  constructor(
    private readonly drafts: DraftsQuery,
    private readonly keeping: KeepDraft,
    private readonly discarding: DiscardDraft,
  ) {}

  @Get()
  @DocumentedRequest({ id: 'listDrafts', summary: 'Drafts that the caller keeps', answer: KeptDraftDto, list: true, refusals: [401] })
  all(@By() { actor }: Caller): Promise<Draft[]> {
    return this.drafts.of(actor);
  }

  @Put(':key')
  @DocumentedRequest({ id: 'keepDraft', summary: 'Keeps what was typed into a form', answer: KeptDraftDto, refusals: [401, 422] })
  keep(@By() by: Caller, @Param('key') key: string, @Body() draft: DraftDto): Promise<Draft> {
    return this.keeping.keep(by, key, draft);
  }

  @Delete(':key')
  @DocumentedRequest({ id: 'discardDraft', summary: 'Discards a draft', status: 204, refusals: [401, 404] })
  discard(@By() by: Caller, @Param('key') key: string): Promise<void> {
    return this.discarding.discard(by, key);
  }
}
