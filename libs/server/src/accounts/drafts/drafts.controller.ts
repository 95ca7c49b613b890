import type { Draft } from '@cumple/contracts/accounts/draft';
import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Guarded } from '../../common/access';
import { By, type Caller } from '../../common/caller';
import { DiscardDraft } from './discard-draft';
import { DraftDto } from './draft.dto';
import { DraftsQuery } from './drafts.query';
import { KeepDraft } from './keep-draft';

@ApiExcludeController()
@Controller(`${WORKSPACE_PREFIX}/drafts`)
@Guarded('draft.keep')
export class DraftsController {
  constructor(
    private readonly drafts: DraftsQuery,
    private readonly keeping: KeepDraft,
    private readonly discarding: DiscardDraft,
  ) {}

  @Get()
  all(@By() { actor }: Caller): Promise<Draft[]> {
    return this.drafts.of(actor);
  }

  @Put(':key')
  keep(@By() by: Caller, @Param('key') key: string, @Body() draft: DraftDto): Promise<Draft> {
    return this.keeping.keep(by, key, draft);
  }

  @Delete(':key')
  @HttpCode(204)
  discard(@By() by: Caller, @Param('key') key: string): Promise<void> {
    return this.discarding.discard(by, key);
  }
}
