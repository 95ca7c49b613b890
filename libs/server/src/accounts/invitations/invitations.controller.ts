import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Guarded } from '../../common/access';
import { By, type Caller } from '../../common/caller';
import { DocumentedRequest } from '../../common/documented-request';
import { SessionDoor } from '../sessions/session-door';
import { SessionDto } from '../sessions/session.dto';
import { Visiting, type Visit } from '../visit/visit';
import { AcceptInvitation } from './accept-invitation';
import { InvitationAcceptanceBody, InvitationDto, InvitationLookupBody } from './invitation.dto';
import { InvitationQuery } from './invitation.query';

@ApiTags('Session')
@Controller(`${WORKSPACE_PREFIX}/invitations`)
@Guarded('invitation.accept')
export class InvitationsController {
  constructor(
    private readonly door: SessionDoor,
    private readonly invitations: InvitationQuery,
    private readonly accepting: AcceptInvitation,
  ) {}

  @Post('lookup')
  @DocumentedRequest({ id: 'lookUpInvitation', summary: 'What an invitation offers', answer: InvitationDto, refusals: [410] })
  lookUp(@Body() { token }: InvitationLookupBody): Promise<InvitationDto> {
    return this.invitations.byToken(token);
  }

  @Post('acceptance')
  @DocumentedRequest({ id: 'acceptInvitation', summary: 'Accept an invitation, and be signed in', answer: SessionDto, refusals: [410, 422] })
  async accept(@Body() body: InvitationAcceptanceBody, @Visiting() visit: Visit, @By() by: Caller, @Res({ passthrough: true }) response: Response): Promise<SessionDto> {
    return this.door.welcome(response, await this.accepting.accept(body, visit, by));
  }
}
