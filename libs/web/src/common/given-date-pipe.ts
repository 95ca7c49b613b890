import { Pipe, type PipeTransform, inject } from '@angular/core';
import type { GivenDate } from '@cumple/domain/common/given-date';
import { givenDateText } from './dates';
import { LANGUAGE } from './language';

/** `{{ date | givenDate }}`: a date as exactly as it was given. */
@Pipe({ name: 'givenDate' })
export class GivenDatePipe implements PipeTransform {
  private readonly language = inject(LANGUAGE);

  transform(given: GivenDate): string {
    return givenDateText(given, this.language);
  }
}
