import { API_PREFIX } from '@cumple/contracts/common/paths';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { PublicRead } from '@cumple/server-kit/http/public-read';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DocumentedRead } from '../common/documented-read';
import { found } from '../common/found';
import { MilestoneListParameters } from './milestone-list.dto';
import { MilestonePageDto } from './milestone.dto';
import { MilestonesQuery } from './milestones.query';

@ApiTags('Commitments')
@Controller(`${API_PREFIX}/action-plans/:plan/milestones`)
export class MilestonesController {
  constructor(
    private readonly milestones: MilestonesQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @PublicRead({ revisionOf: 'plan' })
  @DocumentedRead({ id: 'listMilestones', summary: 'Milestones of one plan', answer: MilestonePageDto, list: true, names: { plan: 'Slug of the plan.' } })
  async ofPlan(@Param('plan') plan: string, @Query() query: MilestoneListParameters): Promise<MilestonePageDto> {
    return found(await this.milestones.ofPlan(plan, query, this.clock()));
  }
}
