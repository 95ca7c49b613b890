import type { StoredFileView } from '@cumple/contracts/common/stored-file';
import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { Controller, Delete, Head, Param, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiConsumes, ApiHeader, ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Guarded } from '../../common/access';
import { actorOf, By, type Caller } from '../../common/caller';
import { DocumentedWrite } from '../../common/documented-write';
import { AdmitUpload } from './admit-upload';
import { CompleteUpload } from './complete-upload';
import { StoredFileDto } from './stored-file.dto';
import { readUploadRequest } from './upload-request';
import { Uploads } from './uploads';

const tus = ApiHeader({ name: 'Tus-Resumable', required: true, description: 'Version of the protocol: `1.0.0`.', schema: { type: 'string' } });
const id = ApiParam({ name: 'id', description: 'The upload.', schema: { type: 'string' } });

/** Restartable uploads: tus 1.0 (core, creation, creation-with-upload, termination). */
@ApiTags('Workspace: files')
@Controller(`${WORKSPACE_PREFIX}/uploads`)
export class UploadsController {
  constructor(
    private readonly admitting: AdmitUpload,
    private readonly completing: CompleteUpload,
    private readonly uploads: Uploads,
  ) {}

  @Post()
  @Guarded('file.upload')
  @tus
  @ApiHeader({ name: 'Upload-Length', required: true, description: 'Bytes of the file.', schema: { type: 'integer' } })
  @ApiHeader({ name: 'Upload-Metadata', required: true, description: '`name`, `institution` and `plan`, each with its value in Base64.', schema: { type: 'string' } })
  @ApiOperation({ operationId: 'beginUpload', summary: 'Begins a restartable upload (tus 1.0)' })
  @ApiResponse({ status: 201, description: 'It is to be sent to Location.' })
  @ApiResponse({ status: 413, description: 'The file is too large, or there is no room left for its sender.' })
  @ApiResponse({ status: 429, description: 'Too many files in a day.' })
  @ApiResponse({ status: 507, description: 'There is no room for new files.' })
  async begin(@By() caller: Caller, @Req() request: Request, @Res() response: Response): Promise<void> {
    await this.admitting.admit(caller, readUploadRequest(request), () => this.uploads.answer(request, response));
  }

  @Head(':id')
  @Guarded('file.upload')
  @tus
  @id
  @ApiOperation({ operationId: 'getUploadOffset', summary: 'How much of a file has arrived' })
  @ApiResponse({ status: 200, description: 'Upload-Offset says it.' })
  offset(@By() caller: Caller, @Param('id') upload: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answerOwner(caller, upload, request, response);
  }

  @Patch(':id')
  @Guarded('file.upload')
  @tus
  @id
  @ApiConsumes('application/offset+octet-stream')
  @ApiHeader({ name: 'Upload-Offset', required: true, description: 'Where these bytes begin.', schema: { type: 'integer' } })
  @ApiOperation({ operationId: 'continueUpload', summary: 'Sends the next bytes' })
  @ApiResponse({ status: 204, description: 'They have arrived.' })
  @ApiResponse({ status: 409, description: 'They don’t begin where the last ones ended.' })
  send(@By() caller: Caller, @Param('id') upload: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answerOwner(caller, upload, request, response);
  }

  @Delete(':id')
  @Guarded('file.upload')
  @tus
  @id
  @ApiOperation({ operationId: 'cancelUpload', summary: 'Removes what has arrived' })
  @ApiResponse({ status: 204, description: 'It is removed.' })
  cancel(@By() caller: Caller, @Param('id') upload: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answerOwner(caller, upload, request, response);
  }

  @Post(':id/completion')
  @Guarded('file.upload')
  @DocumentedWrite({ kind: 'create', id: 'completeUpload', summary: 'Takes a file that has wholly arrived', answer: StoredFileDto, names: { id: 'The upload.' } })
  complete(@By() caller: Caller, @Param('id') upload: string): Promise<StoredFileView> {
    return this.completing.complete(caller, upload);
  }

  private async answerOwner(caller: Caller, id: string, request: Request, response: Response): Promise<void> {
    const upload = await this.uploads.one(id);
    if (upload?.account !== actorOf(caller).account) throw new ProblemException(404, 'not-found');
    await this.uploads.answer(request, response);
  }
}
