import { Pipe, type PipeTransform, inject } from '@angular/core';
import type { Day } from '@cumple/domain/common/day';
import { longDay, shortDay } from './dates';
import { LANGUAGE } from './language';

/** `{{ day | day }}` for tables, `{{ day | day: 'long' }}` for sentences. Instants are cut to their day. */
@Pipe({ name: 'day' })
export class DayPipe implements PipeTransform {
  private readonly language = inject(LANGUAGE);

  transform(day: Day, form: 'short' | 'long' = 'short'): string {
    return (form === 'long' ? longDay : shortDay)(day.slice(0, 10), this.language);
  }
}
