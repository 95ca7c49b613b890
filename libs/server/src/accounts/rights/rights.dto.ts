import type { RightsView } from '@cumple/contracts/accounts/rights';
import { PERMISSIONS, SCOPES, type Holder, type Permission, type Scope } from '@cumple/domain/common/rights';
import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, PartField, PartsField, TextsField } from '../../common/answer-fields';

const words = (description: string) => ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description });

export class RightDto {
  @ChoiceField(PERMISSIONS, 'What may be done.')
  permission!: Permission;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string', enum: [...SCOPES] }, description: 'By whom, and how far.' })
  grants!: Partial<Record<Holder, Scope>>;
}

export class RightNamesDto {
  @words('Holders, by their code.')
  holders!: Record<Holder, string>;

  @words('Permissions, by their code.')
  permissions!: Record<Permission, string>;

  @words('How far, by its code.')
  scopes!: Record<Scope, string>;
}

export class RightsDto implements RightsView {
  @TextsField('Who can hold rights: roles, whoever is signed in, anybody.')
  holders!: Holder[];

  @PartsField(() => RightDto, 'What each may do.')
  rights!: RightDto[];

  @TextsField('Roles that ask for a second factor.')
  rolesWithSecondFactor!: Holder[];

  @PartField(() => RightNamesDto, 'What each is called, in the caller’s language.')
  names!: RightNamesDto;
}
