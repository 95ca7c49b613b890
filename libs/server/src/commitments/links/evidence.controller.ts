import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { FILE_STORE, type FileStore } from '@cumple/server-kit/files/file-store';
import { sendFile } from '@cumple/server-kit/files/send-file';
import { Body, Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Guarded } from '../../common/access';
import { By, type Caller } from '../../common/caller';
import { DocumentedWrite } from '../../common/documented-write';
import { ReasonBody } from '../commitment.body';
import { EvidenceDto } from '../evidence.dto';
import { AskForLook } from './ask-for-look';
import { EvidenceCopies } from './evidence-copies.query';
import { CopyDecisionBody, EvidenceVerdictBody } from './evidence.body';
import { ReleaseCopy } from './release-copy';
import { ReviewEvidence } from './review-evidence';
import { WithdrawEvidence } from './withdraw-evidence';

const names = { plan: 'Slug of the plan.', id: 'Identifier of the evidence, e.g. `G1-3`.' };
const answer = EvidenceDto;

@ApiTags('Workspace: evidence')
@Controller(`${WORKSPACE_PREFIX}/plans/:plan/evidence/:id`)
export class EvidenceController {
  constructor(
    private readonly reviewEvidence: ReviewEvidence,
    private readonly releaseCopy: ReleaseCopy,
    private readonly withdrawEvidence: WithdrawEvidence,
    private readonly askForLook: AskForLook,
    private readonly copies: EvidenceCopies,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  @Post('reviews')
  @Guarded('evidence.review')
  @DocumentedWrite({ kind: 'create', id: 'reviewEvidence', summary: 'Adds a verdict on an evidence; the latest counts', answer, names })
  review(@By() caller: Caller, @Param('plan') plan: string, @Param('id') id: string, @Body() body: EvidenceVerdictBody): Promise<EvidenceDto> {
    return this.reviewEvidence.review(caller, plan, id, body);
  }

  @Post('withdrawal')
  @Guarded('report.withdraw')
  @DocumentedWrite({ kind: 'do', id: 'withdrawEvidence', summary: 'Takes published evidence off the public, with a public reason; the same file wherever the plan cites it', answer, names })
  withdraw(@By() caller: Caller, @Param('plan') plan: string, @Param('id') id: string, @Body() body: ReasonBody): Promise<EvidenceDto> {
    return this.withdrawEvidence.withdraw(caller, plan, id, body);
  }

  @Post('copy-release')
  @Guarded('report.review')
  @DocumentedWrite({ kind: 'do', id: 'decideOnCopy', summary: 'Makes the copy of an evidence public after looking for personal data in it, or keeps it back', answer, names })
  decide(@By() caller: Caller, @Param('plan') plan: string, @Param('id') id: string, @Body() body: CopyDecisionBody): Promise<EvidenceDto> {
    return this.releaseCopy.decide(caller, plan, id, body);
  }

  @Get('copy')
  @Guarded('report.review')
  @ApiOperation({ operationId: 'getEvidenceCopy', summary: 'The copy of an evidence as a download, to look for personal data in it' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ description: 'Its bytes.' })
  async copy(@By() caller: Caller, @Param('plan') plan: string, @Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    await sendFile(request, response, await this.copies.toLookAt(caller, plan, id), this.store);
  }

  @Post('check')
  @Guarded('report.write')
  @DocumentedWrite({ kind: 'do', id: 'askForLookAtEvidence', summary: 'Has the address of an evidence opened within some minutes', answer, names })
  check(@By() caller: Caller, @Param('plan') plan: string, @Param('id') id: string): Promise<EvidenceDto> {
    return this.askForLook.ask(caller, plan, id);
  }
}
