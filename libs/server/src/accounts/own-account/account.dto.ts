import type { AccountEdit, AccountView, SessionEntry } from '@cumple/contracts/accounts/account';
import { LANGUAGES, type Language } from '@cumple/contracts/common/language';
import { BodyChoice, BodyText } from '@cumple/server-kit/http/body-decorators';
import { CountField, FlagField, InstantField, PartField, TextField, TextsField } from '../../common/answer-fields';
import { AccountIdentityDto } from '../account-identity.dto';
import { NAME_MAX } from '../invitations/invitation.dto';

export class SecondFactorStateDto {
  @FlagField('Whether it is on.')
  on!: boolean;

  @FlagField('Whether a role that is held asks for it.')
  required!: boolean;

  @CountField('Recovery codes that are left.')
  recoveryCodesLeft!: number;
}

export class AccountDto extends AccountIdentityDto implements AccountView {
  @FlagField('Whether a password is chosen.')
  hasPassword!: boolean;

  @PartField(() => SecondFactorStateDto, 'Second factor.')
  secondFactor!: SecondFactorStateDto;

  @TextsField('Providers of single sign-on that the account is linked to.')
  singleSignOn!: string[];

  @CountField('Version, for `If-Match`.')
  version!: number;
}

export class AccountEditBody implements AccountEdit {
  @BodyText({ description: 'Name.', max: NAME_MAX, optional: true })
  name?: string;

  @BodyChoice(LANGUAGES, { description: 'Language of what the account is told.', optional: true })
  language?: Language;
}

export class SessionEntryDto implements SessionEntry {
  @TextField('Identifier (UUID).')
  id!: string;

  @TextField('Kind of browser and system.', { example: 'Firefox, Linux' })
  device!: string;

  @InstantField('When it began.')
  createdAt!: string;

  @InstantField('When it was last used, to the minute.')
  lastSeenAt!: string;

  @FlagField('Whether it is the one that asks.')
  current!: boolean;
}
