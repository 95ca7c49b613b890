import { DATE_PRECISIONS, type DatePrecision, type GivenDate } from '@cumple/domain/common/given-date';
import { BodyChoice, BodyDay, BodyText, BodyWholeNumber } from '@cumple/server-kit/http/body-decorators';

/** A date as somebody gives it. */
export class GivenDateBody implements GivenDate {
  @BodyDay({ description: 'The day; of a month or year its last one. Null for “ongoing” and “text”.', nullable: true })
  date!: string | null;

  @BodyChoice(DATE_PRECISIONS, { description: 'How exactly the date is given.' })
  precision!: DatePrecision;

  @BodyWholeNumber({ description: 'Months from one occurrence to the next; only of what recurs.', min: 1, max: 1200, optional: true })
  everyMonths?: number;

  @BodyText({ description: 'The words of the source, e.g. “Julio 2027”.', max: 500 })
  text!: string;
}
