import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Guarded } from '../../common/access';
import { By, type Caller } from '../../common/caller';
import { DocumentedRequest } from '../../common/documented-request';
import { EmailBody } from '../sessions/sign-in.dto';
import { Visiting, type Visit } from '../visit/visit';
import { AskPasswordReset } from './ask-password-reset';
import { PasswordResetBody } from './password.dto';
import { ResetPassword } from './reset-password';

@ApiTags('Session')
@Controller(`${WORKSPACE_PREFIX}/password-resets`)
@Guarded('account.recover')
export class PasswordResetsController {
  constructor(
    private readonly asking: AskPasswordReset,
    private readonly resetting: ResetPassword,
  ) {}

  @Post()
  @DocumentedRequest({ id: 'askPasswordReset', summary: 'Ask for a link to choose a new password', description: 'The answer is the same whether or not the e-mail is known.', status: 202, refusals: [429] })
  ask(@Body() body: EmailBody, @Visiting() visit: Visit, @By() by: Caller): Promise<void> {
    return this.asking.ask(body, visit, by);
  }

  @Post('redemption')
  @DocumentedRequest({ id: 'resetPassword', summary: 'Choose a new password by a link', description: 'Ends every session of the account.', status: 204, refusals: [410, 422] })
  reset(@Body() body: PasswordResetBody, @Visiting() visit: Visit, @By() by: Caller): Promise<void> {
    return this.resetting.reset(body, visit, by);
  }
}
