import type { CodeRedemption, CodeRequest, SecondFactor, SignIn } from '@cumple/contracts/accounts/session';
import { PASSWORD_MAX } from '@cumple/domain/accounts/password-length';
import { BodyEmail, BodySecret, BodyText } from '@cumple/server-kit/http/body-decorators';

// Passwords are counted in characters, texts in halves of them.
export const SECRET_MAX = 2 * PASSWORD_MAX;
export const CODE_MAX = 40;

export class SignInBody implements SignIn {
  @BodyEmail({ description: 'E-mail of the account.' })
  email!: string;

  @BodySecret({ description: 'Password.', max: SECRET_MAX })
  password!: string;
}

export class SecondFactorBody implements SecondFactor {
  @BodyText({ description: 'Code of the authenticator application, or a recovery code.', max: CODE_MAX })
  code!: string;
}

export class EmailBody implements CodeRequest {
  @BodyEmail({ description: 'E-mail of the account.' })
  email!: string;
}

export class CodeRedemptionBody implements CodeRedemption {
  @BodyEmail({ description: 'E-mail that the code was sent to.' })
  email!: string;

  @BodyText({ description: 'The code.', max: CODE_MAX })
  code!: string;
}
