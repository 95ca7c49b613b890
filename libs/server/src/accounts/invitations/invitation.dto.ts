import type { InvitationAcceptance, InvitationLookup, InvitationView } from '@cumple/contracts/accounts/session';
import { ROLES, type Role } from '@cumple/domain/common/role';
import { BodySecret, BodyText } from '@cumple/server-kit/http/body-decorators';
import { ChoiceField, FlagField, InstantField, TextField } from '../../common/answer-fields';
import { TOKEN_MAX } from '../passwords/password.dto';
import { SECRET_MAX } from '../sessions/sign-in.dto';

export const NAME_MAX = 120;

export class InvitationLookupBody implements InvitationLookup {
  @BodyText({ description: 'What stands in the link after `#`.', max: TOKEN_MAX })
  token!: string;
}

export class InvitationAcceptanceBody implements InvitationAcceptance {
  @BodyText({ description: 'What stands in the link after `#`.', max: TOKEN_MAX })
  token!: string;

  @BodyText({ description: 'Name of the person.', max: NAME_MAX })
  name!: string;

  @BodySecret({ description: 'Password, where none is chosen yet; otherwise the present one stays.', max: SECRET_MAX, optional: true })
  password?: string;
}

export class InvitationDto implements InvitationView {
  @TextField('E-mail that was invited.')
  email!: string;

  @TextField('Name, where it is known.', { nullable: true })
  name!: string | null;

  @TextField('Title of the post.')
  post!: string;

  @TextField('Name of the institution.')
  institution!: string;

  @ChoiceField(ROLES, 'Role that the post gives.')
  role!: Role;

  @InstantField('When the invitation expires.')
  expiresAt!: string;

  @FlagField('Whether a password is already chosen, so that accepting needs none.')
  hasPassword!: boolean;
}
