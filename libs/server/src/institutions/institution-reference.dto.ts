import type { InstitutionPost, InstitutionReference, SupportingInstitution } from '@cumple/contracts/institutions/institution';
import { MANDATE_KINDS, type MandateKind } from '@cumple/domain/institutions/mandate';
import { SECTORS, type Sector } from '@cumple/domain/institutions/sector';
import { ChoiceField, DayField, FlagField, TextField } from '../common/answer-fields';

export class InstitutionReferenceDto implements InstitutionReference {
  @TextField('Stable name in addresses.', { example: 'minfin' })
  slug!: string;

  @TextField('Full name.', { example: 'Ministerio de Finanzas Públicas' })
  name!: string;

  @TextField('Acronym, if it has one.', { nullable: true, example: 'MINFIN' })
  acronym!: string | null;
}

/** Where institutions of several jurisdictions stand together. */
export class TaggedInstitutionDto extends InstitutionReferenceDto {
  @FlagField('Belongs to a fictional jurisdiction.')
  demonstration!: boolean;
}

export class SupportingInstitutionDto implements SupportingInstitution {
  @TextField('Stable name in addresses.')
  slug!: string;

  @TextField('Full name.')
  name!: string;

  @ChoiceField(SECTORS, 'Part of society that it belongs to.')
  sector!: Sector;
}

export class InstitutionPostDto implements InstitutionPost {
  @TextField('Name of the post; never of a person.')
  title!: string;

  @TextField('Institutional mailbox; never a person’s address.', { nullable: true })
  mailbox!: string | null;

  @ChoiceField(MANDATE_KINDS, 'How the post is held today. Null where no mandate is recorded.', { nullable: true })
  mandate!: MandateKind | null;

  @DayField('First day of that mandate.', { nullable: true })
  since!: string | null;

  @TextField('Why it is held by somebody acting, or vacant; never a person’s name.', { nullable: true })
  reason!: string | null;
}
