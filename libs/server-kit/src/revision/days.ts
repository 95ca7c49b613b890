import { dayInTimeZone, type Day } from '@cumple/domain/common/day';

const MINUTE = 60_000;

/** The day in time zones, worked out once a minute: days begin on whole minutes everywhere, and formatting is dear. */
export class Days {
  private minute = -1;
  private readonly days = new Map<string, Day>();

  /** The calendar day of an instant in an IANA time zone. */
  in(timeZone: string, now: Date): Day {
    const minute = Math.floor(now.getTime() / MINUTE);
    if (minute !== this.minute) this.days.clear();
    this.minute = minute;
    const day = this.days.get(timeZone) ?? dayInTimeZone(now, timeZone);
    this.days.set(timeZone, day);
    return day;
  }
}
