import type { Draft } from '@cumple/contracts/accounts/draft';
import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Guarded } from '../../common/access';
import { By, type Caller } from '../../common/caller';
import { DiscardDraft } from './discard-draft';
import { DraftDto } from './draft.dto';
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
  @ApiOperation({ operationId: 'listDrafts', summary: 'Drafts that the caller keeps' })
  all(@By() { actor }: Caller): Promise<Draft[]> {
    return this.drafts.of(actor);
  }

  @Put(':key')
  @ApiOperation({ operationId: 'keepDraft', summary: 'Keeps what was typed into a form' })
  keep(@By() by: Caller, @Param('key') key: string, @Body() draft: DraftDto): Promise<Draft> {
    return this.keeping.keep(by, key, draft);
  }

  @Delete(':key')
  @ApiOperation({ operationId: 'discardDraft', summary: 'Discards a draft' })
  @HttpCode(204)
  discard(@By() by: Caller, @Param('key') key: string): Promise<void> {
    return this.discarding.discard(by, key);
  }
}
