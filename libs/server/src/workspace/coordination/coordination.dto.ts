import type { CoordinationView } from '@cumple/contracts/workspace/coordination';
import { CountField, PartField, TextField } from '../../common/answer-fields';

export class WaitingReviewDto {
  @CountField('Reports that wait for review.')
  total!: number;

  @CountField('Those of them whose last working day is today: afterwards they are published as not reviewed.')
  lastDay!: number;
}

export class NamedRoundDto {
  @TextField('Slug of the plan.')
  plan!: string;

  @CountField('Number of the round.')
  number!: number;
}

export class OpenRoundsDto {
  @CountField('Rounds that take reports now.')
  open!: number;

  @PartField(() => NamedRoundDto, 'The one that does, where it is one.', { nullable: true })
  only!: NamedRoundDto | null;

  @CountField('Institutions of which nothing at all was received in one of them.')
  silent!: number;
}

export class AlertCountsDto {
  @CountField('Alerts in all.')
  total!: number;

  @CountField('Evidence that doesn’t open.')
  brokenEvidence!: number;
}

export class CoordinationDto implements CoordinationView {
  @PartField(() => WaitingReviewDto, 'Reviews.')
  review!: WaitingReviewDto;

  @PartField(() => OpenRoundsDto, 'Rounds.')
  rounds!: OpenRoundsDto;

  @PartField(() => AlertCountsDto, 'Alerts.')
  alerts!: AlertCountsDto;
}
