import { API_PREFIX } from '@cumple/contracts/common/paths';
import { PublicRead } from '@cumple/server-kit/http/public-read';
import { Controller, Get, Header, Param, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { EvidenceCopies } from './evidence-copies.query';
import { HARMLESS } from './harmless';

@ApiTags('Commitments')
@Controller(`${API_PREFIX}/evidence-copies`)
export class EvidenceCopiesController {
  constructor(private readonly copies: EvidenceCopies) {}

  @Get(':plan/:id')
  @PublicRead({ revisionOf: 'plan' })
  @Header(...HARMLESS)
  @ApiOperation({ operationId: 'downloadEvidenceCopy', summary: 'The copy of what the address of an evidence gave on a day, as a download', security: [] })
  @ApiParam({ name: 'plan', description: 'Slug of the plan.', schema: { type: 'string' } })
  @ApiParam({ name: 'id', description: 'Identifier of the evidence, e.g. `G1-3`.', schema: { type: 'string' } })
  @ApiOkResponse({ description: 'The file.', content: { '*/*': { schema: { type: 'string', format: 'binary' } } } })
  @ApiResponse({ status: 304, description: 'The answer is the one whose tag the request names.' })
  @ApiResponse({ status: 400, description: 'A parameter is unknown.' })
  @ApiResponse({ status: 404, description: 'There is no such copy, or it isn’t public.' })
  one(@Param('plan') plan: string, @Param('id') id: string): Promise<StreamableFile> {
    return this.copies.ofPublic(plan, id);
  }
}
