import { DATE_PRECISIONS, type DatePrecision, type GivenDate } from '@cumple/domain/common/given-date';
import { ChoiceField, CountField, DayField, TextField } from './answer-fields';

export class GivenDateDto implements GivenDate {
  @DayField('The day; of a month or year its last one. Null where the source gives none.', { nullable: true, example: '2015-07-31' })
  date!: string | null;

  @ChoiceField(DATE_PRECISIONS, 'How exactly the date was given.', { example: 'month' })
  precision!: DatePrecision;

  @CountField('Months from one occurrence to the next; only of what recurs.', { optional: true })
  everyMonths?: number;

  @TextField('The words of the source.', { example: 'Julio 2015' })
  text!: string;
}
