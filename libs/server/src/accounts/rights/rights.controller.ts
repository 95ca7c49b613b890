import type { RightsView } from '@cumple/contracts/accounts/rights';
import type { Language } from '@cumple/contracts/common/language';
import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { RequestLanguage } from '@cumple/server-kit/http/request-language';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Guarded } from '../../common/access';
import { rightsView } from './rights-view';

@ApiTags('People')
@Controller(`${WORKSPACE_PREFIX}/rights`)
export class RightsController {
  @Get()
  @ApiOperation({ operationId: 'getRights', summary: 'Who may do what' })
  @Guarded('rights.read')
  table(@RequestLanguage() language: Language): RightsView {
    return rightsView(language);
  }
}
