import type { ErasedAccount } from '@cumple/contracts/accounts/people';
import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Guarded } from '../../common/access';
import { By, type Caller } from '../../common/caller';
import { accountOf, EraseAccount } from './erase-account';
import { AccountErasureDto, ErasedAccountDto } from './erasure.dto';

@ApiTags('People')
@Controller(`${WORKSPACE_PREFIX}/accounts/:account/erasure`)
export class ErasureController {
  constructor(private readonly eraseAccount: EraseAccount) {}

  @Post()
  @HttpCode(200)
  @Guarded('account.erase')
  @ApiOperation({ operationId: 'eraseAccount', summary: 'Erases what is kept of a person' })
  @ApiOkResponse({ type: ErasedAccountDto, description: 'It is erased, and its mandates have ended.' })
  erase(@By() caller: Caller, @Param('account') account: string, @Body() erasure: AccountErasureDto): Promise<ErasedAccount> {
    return this.eraseAccount.erase(caller, accountOf(account), erasure);
  }
}
