import { API_PREFIX } from '@cumple/contracts/common/paths';
import { FILE_STORE, type FileStore } from '@cumple/server-kit/files/file-store';
import { sendPackage } from '@cumple/server-kit/files/send-package';
import { allowForeignReading } from '@cumple/server-kit/http/cross-origin';
import { PUBLIC_READ } from '@cumple/server-kit/http/public-read.interceptor';
import { refuseParameters } from '@cumple/server-kit/http/read-query';
import type { QueryValues } from '@cumple/server-kit/http/query-string';
import { Controller, Get, Inject, Param, Req, Res, SetMetadata } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { found } from '../../common/found';
import { EvidencePackages } from './evidence-packages';

/** The evidence of a commitment as one package, for anybody. */
@ApiTags('Commitments')
@Controller(`${API_PREFIX}/action-plans/:plan/commitments/:code`)
export class EvidencePackagesController {
  constructor(
    private readonly packages: EvidencePackages,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  @Get('evidence.zip')
  @SetMetadata(PUBLIC_READ, { revisionOf: 'answer' })
  @ApiProduces('application/zip')
  @ApiOperation({
    operationId: 'downloadEvidencePackage', summary: 'All evidence of a commitment as one package, to be saved', security: [],
    description: 'Its published files, the copies that were released, and what was seen and said of each evidence – pages to read in Spanish and English, `evidence.json`, `evidence.csv`, `looks.csv` –, with what is lost listed as lost, and `SHA256SUMS` of it all.',
  })
  @ApiParam({ name: 'plan', description: 'Slug of the plan.', schema: { type: 'string' } })
  @ApiParam({ name: 'code', description: 'Code of the commitment.', schema: { type: 'string' } })
  @ApiResponse({ status: 200, description: 'The package.' })
  @ApiResponse({ status: 304, description: 'The caller holds it.' })
  @ApiResponse({ status: 400, description: 'There is a parameter: it takes none.' })
  @ApiResponse({ status: 404, description: 'There is no such commitment, or it isn’t public.' })
  async download(@Param('plan') plan: string, @Param('code') code: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    refuseParameters(request.query as QueryValues);
    const offered = found(await this.packages.ofCommitment(plan, code));
    allowForeignReading(response);
    // Evidence may be withdrawn: whoever keeps it asks each time.
    response.setHeader('Cache-Control', 'public, no-cache, no-transform');
    await sendPackage(request, response, offered, this.store);
  }
}
