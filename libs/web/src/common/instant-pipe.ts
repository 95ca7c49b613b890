import { Pipe, type PipeTransform, inject } from '@angular/core';
import { LANGUAGE } from './language';
import { momentText } from './moment-text';

/** `{{ instant | instant }}`: day and time of an instant, where the reader is: `21/11/2026, 10:42 horas`. By the clock of a plan: `{{ instant | instant: timeZone }}`. */
@Pipe({ name: 'instant' })
export class InstantPipe implements PipeTransform {
  private readonly language = inject(LANGUAGE);

  transform(instant: string, timeZone?: string): string {
    return momentText(instant, timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone, this.language);
  }
}
