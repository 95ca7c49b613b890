import { API_PREFIX } from '@cumple/contracts/common/paths';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { PageQuery } from '@cumple/server-kit/http/page-query';
import { PublicRead } from '@cumple/server-kit/http/public-read';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DocumentedRead } from '../../common/documented-read';
import { found } from '../../common/found';
import { pageRequest } from '../../common/page-request';
import { PlanDto, PlanPageDto } from './plan.dto';
import { PlansQuery } from './plans.query';

@ApiTags('Action plans')
@Controller(`${API_PREFIX}/action-plans`)
export class PlansController {
  constructor(
    private readonly plans: PlansQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @PublicRead({ revisionOf: 'site' })
  @DocumentedRead({ id: 'listActionPlans', summary: 'Action plans', answer: PlanPageDto, list: true })
  list(@Query() query: PageQuery): Promise<PlanPageDto> {
    return this.plans.list(pageRequest(query), this.clock());
  }

  @Get(':plan')
  @PublicRead({ revisionOf: 'plan' })
  @DocumentedRead({ id: 'getActionPlan', summary: 'One action plan', answer: PlanDto, names: { plan: 'Slug of the plan.' } })
  async one(@Param('plan') plan: string): Promise<PlanDto> {
    return found(await this.plans.one(plan, this.clock()));
  }
}
