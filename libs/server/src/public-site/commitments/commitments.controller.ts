import type { Language } from '@cumple/contracts/common/language';
import { API_PREFIX } from '@cumple/contracts/common/paths';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { PublicRead } from '@cumple/server-kit/http/public-read';
import { RequestLanguage } from '@cumple/server-kit/http/request-language';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DocumentedRead } from '../../common/documented-read';
import { found } from '../../common/found';
import { AcrossPlansParameters, CommitmentListParameters } from './commitment-list.dto';
import { CommitmentListQuery } from './commitment-list.query';
import { CommitmentPageDto } from './commitment-page.dto';
import { CommitmentDto } from './commitment.dto';
import { CommitmentQuery } from './commitment.query';

@ApiTags('Commitments')
@Controller(API_PREFIX)
export class CommitmentsController {
  constructor(
    private readonly lists: CommitmentListQuery,
    private readonly commitments: CommitmentQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('commitments')
  @PublicRead({ revisionOf: 'site' })
  @DocumentedRead({ id: 'listCommitments', summary: 'Commitments of all plans', answer: CommitmentPageDto, list: true })
  acrossPlans(@Query() query: AcrossPlansParameters): Promise<CommitmentPageDto> {
    return this.lists.acrossPlans(query, this.clock());
  }

  @Get('action-plans/:plan/commitments')
  @PublicRead({ revisionOf: 'plan' })
  @DocumentedRead({
    id: 'listCommitmentsOfPlan',
    summary: 'Commitments of one plan',
    answer: CommitmentPageDto,
    list: true,
    names: { plan: 'Slug of the plan.' },
  })
  async ofPlan(@Param('plan') plan: string, @Query() query: CommitmentListParameters): Promise<CommitmentPageDto> {
    return found(await this.lists.ofPlan(plan, query, this.clock()));
  }

  @Get('action-plans/:plan/commitments/:code')
  @PublicRead({ revisionOf: 'plan' })
  @DocumentedRead({
    id: 'getCommitment',
    summary: 'One commitment',
    description: 'Its code is matched without regard to case.',
    answer: CommitmentDto,
    names: { plan: 'Slug of the plan.', code: 'Code of the commitment, in any case.' },
  })
  async one(@Param('plan') plan: string, @Param('code') code: string, @RequestLanguage() language: Language): Promise<CommitmentDto> {
    return found(await this.commitments.one(plan, code, this.clock(), language));
  }
}
