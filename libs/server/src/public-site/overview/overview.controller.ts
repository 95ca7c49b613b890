import type { Language } from '@cumple/contracts/common/language';
import { API_PREFIX } from '@cumple/contracts/common/paths';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { PublicRead } from '@cumple/server-kit/http/public-read';
import { RequestLanguage } from '@cumple/server-kit/http/request-language';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DocumentedRead } from '../../common/documented-read';
import { found } from '../../common/found';
import { OverviewDto } from './overview.dto';
import { OverviewQuery } from './overview.query';

@ApiTags('Action plans')
@Controller(API_PREFIX)
export class OverviewController {
  constructor(
    private readonly overviews: OverviewQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('action-plans/:plan/overview')
  @PublicRead({ revisionOf: 'plan' })
  @DocumentedRead({ id: 'getOverview', summary: 'One plan at a glance', answer: OverviewDto, names: { plan: 'Slug of the plan.' } })
  async ofPlan(@Param('plan') plan: string, @RequestLanguage() language: Language): Promise<OverviewDto> {
    return found(await this.overviews.ofPlan(plan, this.clock(), language));
  }

  @Get('current-plan/overview')
  @PublicRead({ revisionOf: 'site' })
  @DocumentedRead({
    id: 'getCurrentOverview',
    summary: 'The current plan at a glance',
    description:
      'The plan that the point of contact set; else the running one that starts latest; else the one that ended latest. ' +
      'Demonstration plans only where there is no such real one.',
    answer: OverviewDto,
    names: {},
  })
  async ofCurrentPlan(@RequestLanguage() language: Language): Promise<OverviewDto> {
    return found(await this.overviews.ofCurrentPlan(this.clock(), language));
  }
}
