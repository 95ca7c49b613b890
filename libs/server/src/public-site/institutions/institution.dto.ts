import type { Institution, InstitutionCommitments, InstitutionPlanRecord, InstitutionRecord, InstitutionRoundReports } from '@cumple/contracts/public-site/institution';
import { SECTORS, type Sector } from '@cumple/domain/institutions/sector';
import { ChoiceField, CountField, DayField, FlagField, PartField, PartsField, TextField, TextsField } from '../../common/answer-fields';
import { PageDto } from '../../common/page.dto';
import { InstitutionPostDto, InstitutionReferenceDto } from '../../institutions/institution-reference.dto';
import { LevelCountDto } from '../level-count.dto';

export class InstitutionCommitmentsDto implements InstitutionCommitments {
  @PartField(() => LevelCountDto, 'Commitments that it leads.')
  lead!: LevelCountDto;

  @PartField(() => LevelCountDto, 'Commitments that it supports.')
  supporting!: LevelCountDto;
}

export class InstitutionDto extends InstitutionReferenceDto implements Institution {
  @ChoiceField(SECTORS, 'Part of society that it belongs to.')
  sector!: Sector;

  @FlagField('Belongs to a fictional jurisdiction.')
  demonstration!: boolean;

  @PartField(() => InstitutionCommitmentsDto, 'What it does in all plans. Never a rank.')
  commitments!: InstitutionCommitmentsDto;

  @TextsField('Slugs of the plans that it coordinates: there the levels that it declares are those of judge and party.')
  coordinates!: string[];
}

export class InstitutionPageDto extends PageDto {
  @PartsField(() => InstitutionDto, 'Institutions in alphabetical order.')
  items!: InstitutionDto[];
}

export class InstitutionPlanRecordDto implements InstitutionPlanRecord {
  @TextField('Slug of the plan.')
  plan!: string;

  @TextField('Title of the plan.')
  planTitle!: string;

  @DayField('The day that the figures speak of; null means today.', { nullable: true })
  statusDate!: string | null;

  @FlagField('A demonstration plan.')
  demonstration!: boolean;

  @PartField(() => InstitutionCommitmentsDto, 'What it does in this plan.')
  commitments!: InstitutionCommitmentsDto;
}

export class InstitutionRoundReportsDto implements InstitutionRoundReports {
  @TextField('Slug of the plan.')
  plan!: string;

  @TextField('Title of the plan.')
  planTitle!: string;

  @FlagField('A demonstration plan.')
  demonstration!: boolean;

  @CountField('Number of the reporting round in its plan.')
  round!: number;

  @TextField('Name of the round.')
  name!: string;

  @DayField('The last day on which its reports are in time, with what more time it was given.')
  dueOn!: string;

  @FlagField('Nothing more is received in the round.')
  closed!: boolean;

  @CountField('Milestones that the round asks it about: the denominator.')
  asked!: number;

  @CountField('Of these, those of which a report was received: the numerator.')
  received!: number;

  @CountField('Of these, those without. It says nothing about progress.')
  missing!: number;

  @DayField('The day in the plan’s time zone of which this speaks.')
  asOf!: string;
}

export class InstitutionRecordDto extends InstitutionDto implements InstitutionRecord {
  @PartsField(() => InstitutionPlanRecordDto, 'What it does in each plan, newest first.')
  plans!: InstitutionPlanRecordDto[];

  @PartsField(() => InstitutionRoundReportsDto, 'Reports received and missing in each round that opened, newest first.')
  reports!: InstitutionRoundReportsDto[];

  @PartsField(() => InstitutionPostDto, 'Its posts and how they are held today.')
  posts!: InstitutionPostDto[];
}
