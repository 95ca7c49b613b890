import type { AuditHead, HistoryEntry } from '@cumple/contracts/workspace/history';
import type { Page } from '@cumple/contracts/common/page';
import { ApiProperty } from '@nestjs/swagger';
import { CountField, InstantField, PartField, PartsField, TextField } from '../../common/answer-fields';
import { PageDto } from '../../common/page.dto';

const anything = { type: Object, nullable: true } as const;

export class HistoryAuthorDto {
  @TextField('Name of the institution, as it was then.', { nullable: true })
  institution!: string | null;

  @TextField('Title of the post.', { nullable: true })
  post!: string | null;
}

export class HistoryEntryDto implements HistoryEntry {
  @InstantField('When.')
  at!: string;

  @PartField(() => HistoryAuthorDto, 'Who, by institution and post; both null for the installation itself.')
  by!: HistoryAuthorDto;

  @TextField('What was done.', { example: 'commitment.edited' })
  action!: string;

  @TextField('What it was done to.', { example: 'plans/demo-2025-2027/commitments/G1' })
  subject!: string;

  @ApiProperty({ ...anything, description: 'The fields that changed, as they were.' })
  before!: unknown;

  @ApiProperty({ ...anything, description: 'The fields that changed, as they are since.' })
  after!: unknown;

  @TextField('Why.', { nullable: true })
  reason!: string | null;

  @TextField('From where in the application.')
  source!: string;

  @TextField('All of it in plain words.')
  sentence!: string;
}

export class HistoryPageDto extends PageDto implements Page<HistoryEntry> {
  @PartsField(() => HistoryEntryDto, 'Newest first.')
  items!: HistoryEntryDto[];
}

export class AuditHeadDto implements AuditHead {
  @CountField('Entries of the record.')
  entries!: number;

  @TextField('Hash of the last one, SHA-256 in hex; 64 zeros without any.')
  hash!: string;

  @InstantField('When the last one was made.', { nullable: true })
  at!: string | null;
}
