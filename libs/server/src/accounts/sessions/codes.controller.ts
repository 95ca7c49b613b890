import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Guarded } from '../../common/access';
import { By, type Caller } from '../../common/caller';
import { DocumentedRequest } from '../../common/documented-request';
import { Visiting, type Visit } from '../visit/visit';
import { AskSignInCode } from './ask-sign-in-code';
import { RedeemCode } from './redeem-code';
import { SessionDoor } from './session-door';
import { SessionDto } from './session.dto';
import { CodeRedemptionBody, EmailBody } from './sign-in.dto';

@ApiTags('Session')
@Controller(`${WORKSPACE_PREFIX}/session/codes`)
export class CodesController {
  constructor(
    private readonly door: SessionDoor,
    private readonly asking: AskSignInCode,
    private readonly redeeming: RedeemCode,
  ) {}

  @Post()
  @Guarded('session.open')
  @DocumentedRequest({ id: 'askSignInCode', summary: 'Ask for a one-time code by mail', description: 'The answer is the same whether or not the e-mail is known. The code works in this browser alone.', status: 202, refusals: [429] })
  ask(@Body() body: EmailBody, @Visiting() visit: Visit, @By() by: Caller): Promise<void> {
    return this.asking.ask(body, visit, by);
  }

  @Post('redemption')
  @Guarded('session.open')
  @DocumentedRequest({ id: 'redeemSignInCode', summary: 'Sign in by a one-time code', answer: SessionDto, refusals: [422, 429] })
  async redeem(@Body() body: CodeRedemptionBody, @Visiting() visit: Visit, @Res({ passthrough: true }) response: Response): Promise<SessionDto> {
    return this.door.welcome(response, await this.redeeming.redeem(body, visit));
  }
}
