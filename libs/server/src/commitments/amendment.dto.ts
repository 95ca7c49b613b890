import type { AmendedField, AmendmentView, BaselineView } from '@cumple/contracts/commitments/managed-commitment';
import { AMENDMENT_KINDS, type AmendmentKind } from '@cumple/domain/commitments/amendment';
import { ApiProperty } from '@nestjs/swagger';
import { ActingPostDto } from '../common/acting-post.dto';
import { ChoiceField, CountField, DayField, InstantField, PartField, PartsField, TextField } from '../common/answer-fields';
import type { WordRun } from './compare-words';

export class WordRunDto implements WordRun {
  @ChoiceField(['same', 'added', 'removed'], 'Whether these words stayed, came or went.')
  kind!: 'same' | 'added' | 'removed';

  @TextField('The words.')
  text!: string;
}

export class AmendedFieldDto implements AmendedField {
  @TextField('Name of the field.', { example: 'endsOn' })
  field!: string;

  @TextField('What stood there; null for nothing.', { nullable: true })
  before!: string | null;

  @TextField('What stands there since; null for nothing.', { nullable: true })
  after!: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Days by which a date moved, negative when it came earlier; null where one of the two has no day.' })
  daysShifted!: number | null;

  @PartsField(() => WordRunDto, 'Of texts: both, word by word.', { nullable: true })
  words!: WordRunDto[] | null;
}

export class AmendmentDto implements AmendmentView {
  @ChoiceField(AMENDMENT_KINDS, 'What it does.')
  kind!: AmendmentKind;

  @InstantField('When it was made.')
  madeAt!: string;

  @PartField(() => ActingPostDto, 'Who made it.')
  by!: ActingPostDto;

  @TextField('The public reason.')
  reason!: string;

  @CountField('Number of the milestone that it is about; null for the commitment itself.', { nullable: true })
  milestone!: number | null;

  @PartsField(() => AmendedFieldDto, 'What it changed.')
  changes!: AmendedFieldDto[];
}

export class BaselineMilestoneDto {
  @CountField('Number of the milestone.')
  number!: number;

  @TextField('Its title now.')
  title!: string;

  @ChoiceField(['added', 'changed', 'withdrawn'], 'What became of it since.')
  kind!: 'added' | 'changed' | 'withdrawn';

  @TextField('The public reason, the last one.')
  reason!: string;

  @PartsField(() => AmendedFieldDto, 'What differs.')
  fields!: AmendedFieldDto[];
}

export class BaselineDto implements BaselineView {
  @DayField('The day on which the plan was approved.', { nullable: true })
  approvedOn!: string | null;

  @PartsField(() => AmendedFieldDto, 'Fields that differ: as approved, and now.')
  fields!: AmendedFieldDto[];

  @PartsField(() => BaselineMilestoneDto, 'Milestones that differ.')
  milestones!: BaselineMilestoneDto[];
}
