import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { Body, Controller, Delete, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Guarded } from '../../common/access';
import { By, type Caller } from '../../common/caller';
import { DocumentedRequest } from '../../common/documented-request';
import { SecondFactorBody } from '../sessions/sign-in.dto';
import { Visiting, type Visit } from '../visit/visit';
import { RenewRecoveryCodes } from './renew-recovery-codes';
import { RecoveryCodesDto, SecondFactorRemovalBody, SecondFactorSetupDto } from './second-factor.dto';
import { SetUpSecondFactor } from './set-up-second-factor';
import { TurnSecondFactorOff } from './turn-second-factor-off';

@ApiTags('Account')
@Controller(`${WORKSPACE_PREFIX}/account`)
@Guarded('account.manage')
export class SecondFactorController {
  constructor(
    private readonly setup: SetUpSecondFactor,
    private readonly turningOff: TurnSecondFactorOff,
    private readonly renewing: RenewRecoveryCodes,
  ) {}

  @Post('second-factor')
  @DocumentedRequest({ id: 'beginSecondFactor', summary: 'Begin to set up a second factor', answer: SecondFactorSetupDto, refusals: [401, 422] })
  begin(@By() by: Caller): Promise<SecondFactorSetupDto> {
    return this.setup.begin(by);
  }

  @Put('second-factor')
  @DocumentedRequest({ id: 'confirmSecondFactor', summary: 'Confirm the second factor by its first code', description: 'Ends all other sessions.', answer: RecoveryCodesDto, refusals: [401, 422, 429] })
  confirm(@Body() body: SecondFactorBody, @Visiting() visit: Visit, @By() by: Caller): Promise<RecoveryCodesDto> {
    return this.setup.confirm(body, visit, by);
  }

  @Delete('second-factor')
  @DocumentedRequest({ id: 'turnSecondFactorOff', summary: 'Take the second factor away', description: 'Refused while a role that is held asks for it.', status: 204, refusals: [401, 422, 429] })
  turnOff(@Body() body: SecondFactorRemovalBody, @Visiting() visit: Visit, @By() by: Caller): Promise<void> {
    return this.turningOff.turnOff(body, visit, by);
  }

  @Post('recovery-codes')
  @DocumentedRequest({ id: 'makeRecoveryCodes', summary: 'Make new recovery codes', description: 'Those before stop working.', answer: RecoveryCodesDto, refusals: [401, 422] })
  renew(@By() by: Caller): Promise<RecoveryCodesDto> {
    return this.renewing.renew(by);
  }
}
