import { Pipe, type PipeTransform, inject } from '@angular/core';
import { shortDay } from './dates';
import { LANGUAGE } from './language';

/** `{{ instant | instant }}`: day and time of an instant, where the reader is: `21/11/2026, 10:42 horas`. */
@Pipe({ name: 'instant' })
export class InstantPipe implements PipeTransform {
  private readonly language = inject(LANGUAGE);

  transform(instant: string): string {
    const at = new Date(instant);
    const two = (value: number) => String(value).padStart(2, '0');
    const day = shortDay(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`, this.language);
    const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
    return this.language === 'es' ? `${day}, ${time} horas` : `${day}, ${time}`;
  }
}
