import type { RightsView } from '@cumple/contracts/accounts/rights';
import type { Language } from '@cumple/contracts/common/language';
import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { RequestLanguage } from '@cumple/server-kit/http/request-language';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Guarded } from '../../common/access';
import { DocumentedRequest } from '../../common/documented-request';
import { RightsDto } from './rights.dto';
import { rightsView } from './rights-view';

@ApiTags('People')
@Controller(`${WORKSPACE_PREFIX}/rights`)
export class RightsController {
  @Get()
  @DocumentedRequest({ id: 'getRights', summary: 'Who may do what', answer: RightsDto, refusals: [401] })
  @Guarded('rights.read')
  table(@RequestLanguage() language: Language): RightsView {
    return rightsView(language);
  }
}
