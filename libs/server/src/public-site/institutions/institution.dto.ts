import type { Institution, InstitutionCommitments, InstitutionPlanRecord, InstitutionRecord, InstitutionRound } from '@cumple/contracts/public-site/institution';
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

export class InstitutionExtensionDto {
  @DayField('By when the round asks everybody.')
  roundDueOn!: string;

  @TextField('Why it was given more time.')
  reason!: string;
}

export class InstitutionRoundDto implements InstitutionRound {
  @CountField('Number within the plan.')
  number!: number;

  @TextField('Name.')
  name!: string;

  @DayField('Until when it can report in time.')
  dueOn!: string;

  @DayField('When the round was closed: nothing is received in it after that.', { nullable: true, optional: true })
  closedOn?: string | null;

  @CountField('Milestones that it is asked for.')
  asked!: number;

  @CountField('Those of them of which a report was received in the round and wasn’t withdrawn, as of the record’s day.')
  received!: number;

  @CountField('Those of them of which none was received although its due day passed while the round was open; 0 else.')
  missing!: number;

  @CountField('Those of them of which its report is published.')
  published!: number;

  @PartField(() => InstitutionExtensionDto, 'More time that it was given; null otherwise.', { nullable: true, optional: true })
  extension?: InstitutionExtensionDto | null;
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

  @PartsField(() => InstitutionRoundDto, 'Reporting rounds that were opened and asked it for anything, newest first.', { optional: true })
  rounds?: InstitutionRoundDto[];

  @CountField('Reports of it that stand published, in rounds and outside of them.', { optional: true })
  reportsPublished?: number;
}

export class InstitutionRecordDto extends InstitutionDto implements InstitutionRecord {
  @PartsField(() => InstitutionPlanRecordDto, 'What it does in each plan, newest first.')
  plans!: InstitutionPlanRecordDto[];

  @PartsField(() => InstitutionPostDto, 'Its posts and how they are held today.')
  posts!: InstitutionPostDto[];

  @DayField('The day of which its rounds and posts speak; null while no public plan says in which time zone.', { nullable: true, optional: true })
  asOf?: string | null;
}
