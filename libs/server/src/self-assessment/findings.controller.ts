import type { Language } from '@cumple/contracts/common/language';
import { API_PREFIX } from '@cumple/contracts/common/paths';
import { PageQuery } from '@cumple/server-kit/http/page-query';
import { PublicRead } from '@cumple/server-kit/http/public-read';
import { RequestLanguage } from '@cumple/server-kit/http/request-language';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DocumentedRead } from '../common/documented-read';
import { found } from '../common/found';
import { pageRequest } from '../common/page-request';
import { FindingPageDto } from './finding.dto';
import { FindingsQuery } from './findings.query';

@ApiTags('Self-assessment')
@Controller(`${API_PREFIX}/action-plans/:plan/findings`)
export class FindingsController {
  constructor(private readonly findings: FindingsQuery) {}

  @Get()
  @PublicRead({ revisionOf: 'plan' })
  @DocumentedRead({ id: 'listFindings', summary: 'Consistency findings of one plan', answer: FindingPageDto, list: true, names: { plan: 'Slug of the plan.' } })
  async ofPlan(@Param('plan') plan: string, @Query() query: PageQuery, @RequestLanguage() language: Language): Promise<FindingPageDto> {
    return found(await this.findings.ofPlan(plan, pageRequest(query), language));
  }
}
