import type { RightsView } from '@cumple/contracts/accounts/rights';
import type { Language } from '@cumple/contracts/common/language';
import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { RequestLanguage } from '@cumple/server-kit/http/request-language';
import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Guarded } from '../../common/access';
import { rightsView } from './rights-view';

@ApiExcludeController()
@Controller(`${WORKSPACE_PREFIX}/rights`)
export class RightsController {
  @Get()
  @Guarded('rights.read')
  table(@RequestLanguage() language: Language): RightsView {
    return rightsView(language);
  }
}
