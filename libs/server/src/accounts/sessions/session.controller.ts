import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { Body, Controller, Delete, Get, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Guarded } from '../../common/access';
import { By, type Caller } from '../../common/caller';
import { DocumentedRequest } from '../../common/documented-request';
import { SessionDoor } from './session-door';
import { ShowSecondFactor } from '../second-factor/show-second-factor';
import { Visiting, type Visit } from '../visit/visit';
import { SessionDto } from './session.dto';
import { SignIn } from './sign-in';
import { SecondFactorBody, SignInBody } from './sign-in.dto';
import { SignOut } from './sign-out';

@ApiTags('Session')
@Controller(`${WORKSPACE_PREFIX}/session`)
export class SessionController {
  constructor(
    private readonly door: SessionDoor,
    private readonly signingIn: SignIn,
    private readonly signingOut: SignOut,
    private readonly secondFactor: ShowSecondFactor,
  ) {}

  @Get()
  @Guarded('session.open')
  @DocumentedRequest({ id: 'getSession', summary: 'Who is signed in', description: 'Gives the browser a cookie and the CSRF token that every write needs, signing in too.', answer: SessionDto })
  show(@Visiting() visit: Visit, @Res({ passthrough: true }) response: Response): Promise<SessionDto> {
    return this.door.show(response, visit);
  }

  @Post()
  @Guarded('session.open')
  @DocumentedRequest({ id: 'signIn', summary: 'Sign in by e-mail and password', description: 'A new cookie and CSRF token come with the answer.', answer: SessionDto, refusals: [401, 429] })
  async signIn(@Body() body: SignInBody, @Visiting() visit: Visit, @Res({ passthrough: true }) response: Response): Promise<SessionDto> {
    return this.door.welcome(response, await this.signingIn.signIn(body, visit));
  }

  @Delete()
  @Guarded('session.close')
  @DocumentedRequest({ id: 'signOut', summary: 'Sign out', answer: SessionDto, refusals: [401] })
  async signOut(@Visiting() visit: Visit, @Res({ passthrough: true }) response: Response): Promise<SessionDto> {
    await this.signingOut.signOut(visit);
    return this.door.seeOff(response);
  }

  @Post('second-factor')
  @Guarded('session.close')
  @DocumentedRequest({ id: 'showSecondFactor', summary: 'Show the second factor', description: 'A new cookie and CSRF token come with the answer.', answer: SessionDto, refusals: [401, 422, 429] })
  async showSecondFactor(@Body() body: SecondFactorBody, @Visiting() visit: Visit, @By() by: Caller, @Res({ passthrough: true }) response: Response): Promise<SessionDto> {
    return this.door.welcome(response, await this.secondFactor.show(body, visit, by));
  }
}
