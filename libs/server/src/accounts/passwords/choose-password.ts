import { normalisePassword, reasonsNotToTakePassword, type PasswordOwner } from '@cumple/domain/accounts/password';
import { Injectable } from '@nestjs/common';
import { passwordNotTaken } from '../account-problems';
import { isKnownPassword } from './known-passwords';
import { PasswordHasher } from './password-hasher';

/** Takes a password that somebody chooses: answers what is kept of it. Throws 422 with the reasons not to take it. */
@Injectable()
export class ChoosePassword {
  constructor(private readonly hasher: PasswordHasher) {}

  choose(password: string, owner: PasswordOwner): Promise<string> {
    const reasons = reasonsNotToTakePassword(password, owner);
    if (reasons.length > 0) throw passwordNotTaken(reasons);
    if (isKnownPassword(normalisePassword(password))) throw passwordNotTaken(['password-too-common']);
    return this.hasher.hash(password);
  }
}
