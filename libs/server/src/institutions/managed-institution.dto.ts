import type { InstitutionCreation, InstitutionEdit, InstitutionMerger, ManagedInstitution } from '@cumple/contracts/institutions/managed-institution';
import { SLUG } from '@cumple/domain/common/slug';
import { SECTORS, type Sector } from '@cumple/domain/institutions/sector';
import { BodyChoice, BodyFlag, BodyText } from '@cumple/server-kit/http/body-decorators';
import { ChoiceField, CountField, FlagField, PartsField, TextField } from '../common/answer-fields';
import { PageDto } from '../common/page.dto';

const slug = { max: 100, form: { pattern: SLUG, example: 'ministerio-de-ejemplo' } };

export class ManagedInstitutionDto implements ManagedInstitution {
  @TextField('Stable name in addresses.', { example: 'minfin' })
  slug!: string;

  @TextField('Full name.')
  name!: string;

  @TextField('Acronym, if it has one.', { nullable: true })
  acronym!: string | null;

  @ChoiceField(SECTORS, 'Part of society that it belongs to.')
  sector!: Sector;

  @FlagField('Its reports are sent only with an approval: by link, or on a signed sheet.')
  approvalRequired!: boolean;

  @TextField('Code of its jurisdiction.', { example: 'gt' })
  jurisdiction!: string;

  @FlagField('Of a fictional jurisdiction: made up, and marked so.')
  demonstration!: boolean;

  @TextField('Slug of the institution that it was joined to.', { nullable: true })
  mergedInto!: string | null;

  @CountField('Commitments that it leads or supports, those of draft plans included.')
  commitmentCount!: number;

  @CountField('Grows with every change; an edit names the one that it read.')
  version!: number;
}

export class ManagedInstitutionPageDto extends PageDto {
  @PartsField(() => ManagedInstitutionDto, 'Institutions in alphabetical order; those joined to another last.')
  items!: ManagedInstitutionDto[];
}

export class InstitutionCreationBody implements InstitutionCreation {
  @BodyText({ description: 'Stable name in addresses. It can’t be changed.', ...slug })
  slug!: string;

  @BodyText({ description: 'Full name.', max: 500 })
  name!: string;

  @BodyText({ description: 'Acronym, if it has one.', max: 50, optional: true, nullable: true })
  acronym?: string | null;

  @BodyChoice(SECTORS, { description: 'Part of society that it belongs to.' })
  sector!: Sector;

  @BodyText({ description: 'Code of its jurisdiction.', max: 100 })
  jurisdiction!: string;
}

export class InstitutionEditBody implements InstitutionEdit {
  @BodyText({ description: 'Full name.', max: 500, optional: true })
  name?: string;

  @BodyText({ description: 'Acronym; `null` for none.', max: 50, optional: true, nullable: true })
  acronym?: string | null;

  @BodyChoice(SECTORS, { description: 'Part of society that it belongs to.', optional: true })
  sector?: Sector;

  @BodyFlag({ description: 'Whether its reports are sent only with an approval: by link, or on a signed sheet.', optional: true })
  approvalRequired?: boolean;

  @BodyText({ description: 'Why. It is public.', max: 1000, optional: true })
  reason?: string;
}

export class InstitutionMergerBody implements InstitutionMerger {
  @BodyText({ description: 'Slug of the one that stays.', ...slug })
  into!: string;

  @BodyText({ description: 'Why. It is public.', max: 1000 })
  reason!: string;
}
