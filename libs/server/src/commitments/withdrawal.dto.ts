import type { WithdrawalView } from '@cumple/contracts/commitments/managed-commitment';
import { InstantField, TextField } from '../common/answer-fields';

export class WithdrawalDto implements WithdrawalView {
  @InstantField('When it was withdrawn.')
  withdrawnAt!: string;

  @TextField('The public reason.')
  reason!: string;
}
