import type { LevelCount } from '@cumple/contracts/public-site/level-count';
import type { CompletionCounts } from '@cumple/domain/commitments/completion-level';
import { CountField, PartField } from '../common/answer-fields';

export class CompletionCountsDto implements CompletionCounts {
  @CountField('Declared not started.', { example: 0 })
  'not-started'!: number;

  @CountField('Declared limited.', { example: 5 })
  limited!: number;

  @CountField('Declared substantial.', { example: 15 })
  substantial!: number;

  @CountField('Declared complete.', { example: 28 })
  complete!: number;

  @CountField('Withdrawn.', { example: 0 })
  withdrawn!: number;

  @CountField('Nobody declares a level.', { example: 0 })
  'not-assessed'!: number;
}

export class LevelCountDto implements LevelCount {
  @CountField('Commitments: the denominator of every level.', { example: 48 })
  total!: number;

  @PartField(() => CompletionCountsDto, 'Commitments by declared level; they add up to the total.')
  completion!: CompletionCountsDto;
}
