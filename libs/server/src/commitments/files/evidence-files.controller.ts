import { API_PREFIX } from '@cumple/contracts/common/paths';
import { FILE_STORE, type FileStore } from '@cumple/server-kit/files/file-store';
import { sendFile } from '@cumple/server-kit/files/send-file';
import { allowForeignReading } from '@cumple/server-kit/http/cross-origin';
import { PUBLIC_READ } from '@cumple/server-kit/http/public-read.interceptor';
import { Controller, Get, Inject, Param, Req, Res, SetMetadata } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { found } from '../../common/found';
import { StoredFilesQuery } from './stored-files.query';

/** Files of published evidence, for anybody. */
@ApiTags('Commitments')
@Controller(`${API_PREFIX}/evidence-files`)
export class EvidenceFilesController {
  constructor(
    private readonly files: StoredFilesQuery,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  @Get(':id/:name')
  @SetMetadata(PUBLIC_READ, { revisionOf: 'answer' })
  @ApiProduces('application/octet-stream')
  @ApiParam({ name: 'id', description: 'The file.', schema: { type: 'string' } })
  @ApiParam({ name: 'name', description: 'Its name.', schema: { type: 'string' } })
  @ApiOperation({ operationId: 'downloadEvidenceFile', summary: 'A file of published evidence, to be saved', security: [] })
  @ApiResponse({ status: 200, description: 'Its bytes.' })
  @ApiResponse({ status: 206, description: 'The range of them that was asked for.' })
  @ApiResponse({ status: 304, description: 'The caller holds it.' })
  @ApiResponse({ status: 404, description: 'There is no such file, or it isn’t public.' })
  async download(@Param('id') id: string, @Param('name') name: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const file = await this.files.published(id);
    found(file?.name === name ? file : null);
    allowForeignReading(response);
    // Evidence may be withdrawn: whoever keeps it asks each time.
    response.setHeader('Cache-Control', 'public, no-cache, no-transform');
    await sendFile(request, response, found(file), this.store);
  }
}
