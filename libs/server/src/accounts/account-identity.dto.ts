import { LANGUAGES, type Language } from '@cumple/contracts/common/language';
import { ChoiceField, TextField } from '../common/answer-fields';

/** Whose account it is. */
export class AccountIdentityDto {
  @TextField('Identifier (UUID).')
  id!: string;

  @TextField('Name.', { nullable: true })
  name!: string | null;

  @TextField('E-mail.')
  email!: string;

  @ChoiceField(LANGUAGES, 'Language of what the account is told.')
  language!: Language;
}
