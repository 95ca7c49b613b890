import type { Draft } from '@cumple/contracts/accounts/draft';
import { BodyJson, BodyWholeNumber } from '@cumple/server-kit/http/body-decorators';
import { ApiProperty } from '@nestjs/swagger';
import { CountField, InstantField, TextField } from '../../common/answer-fields';

const MAX_BYTES = 65_536;
const MAX_DEPTH = 12;
const MAX_INTEGER = 2_147_483_647;

export class DraftDto implements Pick<Draft, 'post' | 'content'> {
  @BodyWholeNumber({ description: 'Post whose work it is; null for one’s own.', min: 1, max: MAX_INTEGER, nullable: true })
  post!: number | null;

  @BodyJson({ description: 'What the form holds.', maxBytes: MAX_BYTES, maxDepth: MAX_DEPTH })
  content!: Record<string, unknown>;
}

export class KeptDraftDto implements Draft {
  @TextField('Which form of which thing.')
  key!: string;

  @CountField('Post whose work it is; null for one’s own.', { nullable: true })
  post!: number | null;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What the form holds.' })
  content!: Record<string, unknown>;

  @InstantField('When it was last kept.')
  updatedAt!: string;
}
