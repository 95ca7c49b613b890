import type { AccountErasure, ErasedAccount } from '@cumple/contracts/accounts/people';
import { BodyText } from '@cumple/server-kit/http/body-decorators';
import { ApiProperty } from '@nestjs/swagger';
import { InstantField, TextField } from '../../common/answer-fields';

const MAX_REASON = 2_000;

export class AccountErasureDto implements AccountErasure {
  @BodyText({ description: 'Why. It stays in the record: it must not name the person.', max: MAX_REASON })
  reason!: string;
}

export class ErasedAccountDto implements ErasedAccount {
  @TextField('Identifier of the account: an empty place that the record can still point to.')
  account!: string;

  @InstantField('When it was erased.')
  erasedAt!: string;

  @ApiProperty({ type: [Number], description: 'Mandates that it ended.' })
  endedMandates!: number[];
}
