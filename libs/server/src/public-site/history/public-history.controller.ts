import type { Language } from '@cumple/contracts/common/language';
import { API_PREFIX, apiPaths } from '@cumple/contracts/common/paths';
import { PageQuery } from '@cumple/server-kit/http/page-query';
import { PublicRead } from '@cumple/server-kit/http/public-read';
import { RequestLanguage } from '@cumple/server-kit/http/request-language';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { DocumentedRead } from '../../common/documented-read';
import { found } from '../../common/found';
import { pageRequest } from '../../common/page-request';
import { HistoryPageDto } from '../../workspace/history/history.dto';
import { InstitutionsQuery } from '../institutions/institutions.query';
import { moved } from '../institutions/moved';
import { PublicHistoryQuery } from './public-history.query';

const plan = 'Slug of the plan.';

@ApiTags('History')
@Controller(API_PREFIX)
export class PublicHistoryController {
  constructor(
    private readonly history: PublicHistoryQuery,
    private readonly institutions: InstitutionsQuery,
  ) {}

  @Get('action-plans/:plan/history')
  @PublicRead({ revisionOf: 'plan' })
  @DocumentedRead({ id: 'listPlanHistory', summary: 'What was done to a plan and its parts', answer: HistoryPageDto, list: true, names: { plan } })
  async ofPlan(@Param('plan') slug: string, @Query() query: PageQuery, @RequestLanguage() language: Language): Promise<HistoryPageDto> {
    return found(await this.history.ofPlan(slug, pageRequest(query), language));
  }

  @Get('action-plans/:plan/commitments/:code/history')
  @PublicRead({ revisionOf: 'plan' })
  @DocumentedRead({ id: 'listCommitmentHistory', summary: 'What was done to a commitment and its milestones', answer: HistoryPageDto, list: true, names: { plan, code: 'Code of the commitment.' } })
  async ofCommitment(@Param('plan') slug: string, @Param('code') code: string, @Query() query: PageQuery, @RequestLanguage() language: Language): Promise<HistoryPageDto> {
    return found(await this.history.ofCommitment(slug, code, pageRequest(query), language));
  }

  @Get('institutions/:slug/history')
  @PublicRead({ revisionOf: 'site' })
  @DocumentedRead({ id: 'listInstitutionHistory', summary: 'What was done to an institution’s entry', answer: HistoryPageDto, list: true, names: { slug: 'Slug of the institution.' } })
  @ApiResponse({ status: 308, description: 'It was joined to another as its duplicate: `Location` is the history of the other.' })
  async ofInstitution(@Param('slug') slug: string, @Query() query: PageQuery, @RequestLanguage() language: Language, @Res({ passthrough: true }) response: Response): Promise<HistoryPageDto | undefined> {
    const page = await this.history.ofInstitution(slug, pageRequest(query), language);
    return page ?? moved(response, apiPaths.institutionHistory(found(await this.institutions.movedTo(slug))));
  }
}
