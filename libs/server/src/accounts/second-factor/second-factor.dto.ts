import type { RecoveryCodes, SecondFactorRemoval, SecondFactorSetup } from '@cumple/contracts/accounts/account';
import { BodySecret } from '@cumple/server-kit/http/body-decorators';
import { TextField, TextsField } from '../../common/answer-fields';
import { CODE_MAX, SECRET_MAX } from '../sessions/sign-in.dto';

export class SecondFactorSetupDto implements SecondFactorSetup {
  @TextField('The secret in Base32, for typing.')
  secret!: string;

  @TextField('The `otpauth:` address that holds it.')
  uri!: string;

  @TextField('The address as a QR code: SVG.')
  qr!: string;
}

export class RecoveryCodesDto implements RecoveryCodes {
  @TextsField('Codes that stand in for the second factor, each once; shown this time only.')
  recoveryCodes!: string[];
}

export class SecondFactorRemovalBody implements SecondFactorRemoval {
  @BodySecret({ description: 'The present password, where there is one.', max: SECRET_MAX, optional: true })
  password?: string;

  @BodySecret({ description: 'Without a password: a code of the second factor.', max: CODE_MAX, optional: true })
  code?: string;
}
