import { API_PREFIX } from '@cumple/contracts/common/paths';
import { FILE_STORE, type FileStore } from '@cumple/server-kit/files/file-store';
import { sendFile } from '@cumple/server-kit/files/send-file';
import { allowForeignReading } from '@cumple/server-kit/http/cross-origin';
import { PUBLIC_READ } from '@cumple/server-kit/http/public-read.interceptor';
import { Controller, Get, Inject, Param, Req, Res, SetMetadata } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { EvidenceCopies } from './evidence-copies.query';

/** Copies that were released, for anybody. */
@ApiTags('Commitments')
@Controller(`${API_PREFIX}/evidence-copies`)
export class EvidenceCopiesController {
  constructor(
    private readonly copies: EvidenceCopies,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  @Get(':plan/:id')
  @SetMetadata(PUBLIC_READ, { revisionOf: 'answer' })
  @ApiProduces('application/octet-stream')
  @ApiOperation({ operationId: 'downloadEvidenceCopy', summary: 'The copy of what the address of an evidence gave on a day, to be saved', security: [] })
  @ApiParam({ name: 'plan', description: 'Slug of the plan.', schema: { type: 'string' } })
  @ApiParam({ name: 'id', description: 'Identifier of the evidence, e.g. `G1-3`.', schema: { type: 'string' } })
  @ApiResponse({ status: 200, description: 'Its bytes.' })
  @ApiResponse({ status: 206, description: 'The range of them that was asked for.' })
  @ApiResponse({ status: 304, description: 'The caller holds it.' })
  @ApiResponse({ status: 404, description: 'There is no such copy, or it isn’t public.' })
  async download(@Param('plan') plan: string, @Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const copy = await this.copies.ofPublic(plan, id);
    allowForeignReading(response);
    // It may be kept back later: whoever keeps it asks each time.
    response.setHeader('Cache-Control', 'public, no-cache, no-transform');
    await sendFile(request, response, copy, this.store);
  }
}
