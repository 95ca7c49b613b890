import { API_PREFIX, apiPaths } from '@cumple/contracts/common/paths';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { PublicRead } from '@cumple/server-kit/http/public-read';
import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { DocumentedRead } from '../../common/documented-read';
import { found } from '../../common/found';
import { InstitutionListParameters } from './institution-list.dto';
import { InstitutionPageDto, InstitutionRecordDto } from './institution.dto';
import { InstitutionsQuery } from './institutions.query';
import { moved } from './moved';

@ApiTags('Institutions')
@Controller(`${API_PREFIX}/institutions`)
export class InstitutionsController {
  constructor(
    private readonly institutions: InstitutionsQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @PublicRead({ revisionOf: 'site' })
  @DocumentedRead({ id: 'listInstitutions', summary: 'Institutions', answer: InstitutionPageDto, list: true })
  list(@Query() query: InstitutionListParameters): Promise<InstitutionPageDto> {
    return this.institutions.list(query);
  }

  @Get(':slug')
  @PublicRead({ revisionOf: 'site' })
  @DocumentedRead({
    id: 'getInstitution',
    summary: 'One institution with its record',
    answer: InstitutionRecordDto,
    names: { slug: 'Slug of the institution.' },
  })
  @ApiResponse({ status: 308, description: 'It was joined to another as its duplicate: `Location` is the other’s address.' })
  async one(@Param('slug') slug: string, @Res({ passthrough: true }) response: Response): Promise<InstitutionRecordDto | undefined> {
    return (await this.institutions.one(slug, this.clock())) ?? moved(response, apiPaths.institution(found(await this.institutions.movedTo(slug))));
  }
}
