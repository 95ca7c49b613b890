import { Pipe, type PipeTransform, inject } from '@angular/core';
import { type Day, dayInTimeZone } from '@cumple/domain/common/day';
import { longDay, shortDay } from './dates';
import { LANGUAGE } from './language';

/** `{{ day | day }}` for tables, `{{ day | day: 'long' }}` for sentences. An instant is shown by its day in the plan's time zone: `{{ at | day: 'short' : timeZone }}`. */
@Pipe({ name: 'day' })
export class DayPipe implements PipeTransform {
  private readonly language = inject(LANGUAGE);

  transform(at: Day, form: 'short' | 'long' = 'short', timeZone?: string): string {
    const day = timeZone === undefined ? at : dayInTimeZone(new Date(at), timeZone);
    return (form === 'long' ? longDay : shortDay)(day, this.language);
  }
}
