import type { RecordEntry, RecordPage } from '@cumple/contracts/workspace/history';
import { ApiProperty } from '@nestjs/swagger';
import { CountField, FlagField, PartField, PartsField, TextField } from '../../common/answer-fields';
import { HistoryEntryDto } from './history.dto';

export class RecordPersonDto {
  @TextField('Identifier of the account.')
  account!: string;

  @TextField('Name.', { nullable: true })
  name!: string | null;

  @TextField('E-mail.', { nullable: true })
  email!: string | null;

  @FlagField('Whether the person was erased.')
  erased!: boolean;
}

export class RecordEntryDto extends HistoryEntryDto implements RecordEntry {
  @CountField('Its place in the chain.')
  seq!: number;

  @FlagField('Whether everybody may read it.')
  public!: boolean;

  @PartField(() => RecordPersonDto, 'Who it was, for those who manage people.', { nullable: true })
  person!: RecordPersonDto | null;

  @ApiProperty({ type: Object, nullable: true, description: 'What it says of persons, by account, for those who manage people; null of those who were erased.' })
  personal!: RecordEntry['personal'];
}

export class RecordPageDto implements RecordPage {
  @PartsField(() => RecordEntryDto, 'Newest first.')
  items!: RecordEntryDto[];

  @CountField('What to ask for as `before` to read on; null at the end.', { nullable: true })
  next!: number | null;
}
