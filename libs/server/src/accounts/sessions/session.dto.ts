import type { HeldRoleView, SessionView, SignedInAccount, SignInOffers, SignInStage } from '@cumple/contracts/accounts/session';
import { SIGN_IN_STAGES } from '@cumple/contracts/accounts/session';
import { PERMISSIONS, type Permission } from '@cumple/domain/common/rights';
import { ROLES, type Role } from '@cumple/domain/common/role';
import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, CountField, FlagField, InstantField, PartField, PartsField, TextField } from '../../common/answer-fields';
import { AccountIdentityDto } from '../account-identity.dto';

export class SignedInAccountDto extends AccountIdentityDto implements SignedInAccount {
  @FlagField('Whether a second factor is set up.')
  secondFactor!: boolean;
}

export class PostReferenceDto {
  @CountField('Identifier.')
  id!: number;

  @TextField('Title.')
  title!: string;
}

export class InstitutionNameDto {
  @TextField('Slug.')
  slug!: string;

  @TextField('Name.')
  name!: string;

  @FlagField('Of a fictional jurisdiction: made up, and marked so.', { optional: true })
  demonstration?: boolean;
}

export class HeldRoleDto implements HeldRoleView {
  @ChoiceField(ROLES, 'Role.')
  role!: Role;

  @PartField(() => PostReferenceDto, 'Post that gives it.')
  post!: PostReferenceDto;

  @PartField(() => InstitutionNameDto, 'Institution of the post.')
  institution!: InstitutionNameDto;

  @TextField('Slug of the plan that it is limited to.', { nullable: true })
  plan!: string | null;

  @FlagField('Held as deputy.')
  deputy!: boolean;
}

export class SessionEndDto {
  @InstantField('When it ends unless it is used.')
  inactivity!: string;

  @InstantField('When it ends whatever is done.')
  absolute!: string;
}

export class DemonstrationAccountDto {
  @TextField('E-mail.')
  email!: string;

  @TextField('Password, for everybody to know.')
  password!: string;

  @ChoiceField(ROLES, 'Role.')
  role!: Role;

  @TextField('Post.')
  post!: string;
}

export class SignInOffersDto implements SignInOffers {
  @TextField('Name of the provider of single sign-on.', { nullable: true })
  singleSignOn!: string | null;

  @PartsField(() => DemonstrationAccountDto, 'Accounts of the demonstration; only in demonstration mode.')
  demonstrationAccounts!: DemonstrationAccountDto[];
}

/** Who is signed in. */
export class SessionDto implements SessionView {
  @ChoiceField(SIGN_IN_STAGES, 'How far signing in has come.')
  stage!: SignInStage;

  @TextField('To be sent as `X-CSRF-Token` with every write.')
  csrfToken!: string;

  @FlagField('Whether the cookie is kept to TLS.')
  secureTransport!: boolean;

  @PartField(() => SignedInAccountDto, 'Who it is.', { nullable: true })
  account!: SignedInAccountDto | null;

  @PartsField(() => HeldRoleDto, 'Roles that running mandates give.')
  roles!: HeldRoleDto[];

  @ApiProperty({ type: String, enum: PERMISSIONS, isArray: true, description: 'Rights that the roles give, whatever they reach.' })
  rights!: Permission[];

  @PartField(() => SessionEndDto, 'When the session ends.', { nullable: true })
  endsAt!: SessionEndDto | null;

  @PartField(() => SignInOffersDto, 'What the sign-in page offers besides a password.')
  offers!: SignInOffersDto;
}
