import type { PasswordChange } from '@cumple/contracts/accounts/account';
import type { PasswordResetRedemption } from '@cumple/contracts/accounts/session';
import { BodySecret, BodyText } from '@cumple/server-kit/http/body-decorators';
import { CODE_MAX, SECRET_MAX } from '../sessions/sign-in.dto';

export const TOKEN_MAX = 100;

export class PasswordResetBody implements PasswordResetRedemption {
  @BodyText({ description: 'What stands in the link after `#`.', max: TOKEN_MAX })
  token!: string;

  @BodySecret({ description: 'The new password: 8 characters at least, 15 or more advised; no kind of character is asked for.', max: SECRET_MAX })
  password!: string;
}

export class PasswordChangeBody implements PasswordChange {
  @BodySecret({ description: 'The present password, where there is one.', max: SECRET_MAX, optional: true })
  current?: string;

  @BodySecret({ description: 'Without a password: a code of the second factor.', max: CODE_MAX, optional: true })
  code?: string;

  @BodySecret({ description: 'The new password: 8 characters at least, 15 or more advised; no kind of character is asked for.', max: SECRET_MAX })
  password!: string;
}
