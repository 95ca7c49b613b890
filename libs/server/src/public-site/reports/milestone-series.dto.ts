import type { MilestoneSeries, SeriesPoint } from '@cumple/contracts/public-site/milestone-series';
import { CountField, DayField, PartsField, TextField } from '../../common/answer-fields';

export class SeriesPointDto implements SeriesPoint {
  @DayField('A day.')
  on!: string;

  @CountField('How many by that day.')
  count!: number;
}

export class MilestoneSeriesDto implements MilestoneSeries {
  @TextField('Slug of the plan.')
  plan!: string;

  @DayField('The day that it speaks of.')
  asOf!: string;

  @CountField('Milestones that stand: what every count is out of. 0 means that nothing can be calculated.')
  total!: number;

  @PartsField(() => SeriesPointDto, 'How many were done by each day on which one was, oldest first.')
  done!: SeriesPointDto[];

  @CountField('Done, and nobody says when: in no point.')
  doneWithoutDay!: number;

  @PartsField(() => SeriesPointDto, 'How many were due by each day on which one is.')
  due!: SeriesPointDto[];

  @CountField('Without a due date that has a day: in no point.')
  withoutDueDay!: number;
}
