import { CHRONOLOGY_KINDS, type ChronologyEntry, type ChronologyKind } from '@cumple/contracts/public-site/overview';
import { ChoiceField, CountField, PartField, TextField } from '../../common/answer-fields';
import { GivenDateDto } from '../../common/given-date.dto';

export class ChronologyEntryDto implements ChronologyEntry {
  @ChoiceField(CHRONOLOGY_KINDS, 'What happened.')
  kind!: ChronologyKind;

  @PartField(() => GivenDateDto, 'When.')
  on!: GivenDateDto;

  @CountField('The session’s number in the source’s list; null for what is none, or is named in the text only.', { nullable: true })
  ordinal!: number | null;

  @CountField('Days since the session before, of the session where that is the longest gap.', { nullable: true })
  longestGapDays!: number | null;

  @TextField('Title of a report.', { nullable: true })
  title!: string | null;
}
