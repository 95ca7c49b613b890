import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { FILE_STORE, type FileStore } from '@cumple/server-kit/files/file-store';
import { sendFile } from '@cumple/server-kit/files/send-file';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Guarded } from '../../common/access';
import { actorOf, By, type Caller } from '../../common/caller';
import { found } from '../../common/found';
import { requireRight } from '../../common/require-right';
import { StoredFilesQuery } from '../../commitments/files/stored-files.query';
import { SentFilesQuery } from './sent-files.query';

/** Files that aren't public yet, for those who may read the reports of their institution; those of drafts for who writes them. */
@ApiTags('Workspace: files')
@Controller(`${WORKSPACE_PREFIX}/files`)
export class FilesController {
  constructor(
    private readonly files: StoredFilesQuery,
    private readonly sent: SentFilesQuery,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  @Get(':id')
  @Guarded('report.read')
  @ApiProduces('application/octet-stream')
  @ApiParam({ name: 'id', description: 'The file.', schema: { type: 'string' } })
  @ApiOperation({ operationId: 'downloadFile', summary: 'A file, to be saved' })
  @ApiResponse({ status: 200, description: 'Its bytes.' })
  @ApiResponse({ status: 206, description: 'The range of them that was asked for.' })
  @ApiResponse({ status: 404, description: 'There is no such file.' })
  async download(@By() caller: Caller, @Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const file = found(await this.files.one(id));
    requireRight(caller, 'report.read', { institutions: [file.institution] });
    found((await this.sent.mayRead(actorOf(caller), file)) || null);
    response.setHeader('Cache-Control', 'no-store, no-transform');
    await sendFile(request, response, file, this.store);
  }
}
