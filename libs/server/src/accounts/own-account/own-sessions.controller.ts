import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { Controller, Delete, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Guarded } from '../../common/access';
import { DocumentedRequest } from '../../common/documented-request';
import { Visiting, type Visit } from '../visit/visit';
import { SessionEntryDto } from './account.dto';
import { OwnSessions } from './own-sessions';

@ApiTags('Account')
@Controller(`${WORKSPACE_PREFIX}/account/sessions`)
@Guarded('account.manage')
export class OwnSessionsController {
  constructor(private readonly sessions: OwnSessions) {}

  @Get()
  @DocumentedRequest({ id: 'listSessions', summary: 'Where the own account is signed in', answer: SessionEntryDto, list: true, refusals: [401] })
  list(@Visiting() { session }: Visit): Promise<SessionEntryDto[]> {
    return this.sessions.list(session);
  }

  @Delete()
  @DocumentedRequest({ id: 'endOtherSessions', summary: 'Sign out everywhere else', status: 204, refusals: [401] })
  endOthers(@Visiting() { session }: Visit): Promise<void> {
    return this.sessions.endOthers(session);
  }

  @Delete(':session')
  @DocumentedRequest({ id: 'endSession', summary: 'End one session', status: 204, names: { session: 'Identifier of the session.' }, refusals: [401, 404] })
  end(@Param('session') id: string, @Visiting() { session }: Visit): Promise<void> {
    return this.sessions.end(id, session);
  }
}
