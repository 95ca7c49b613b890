import { Pipe, type PipeTransform } from '@angular/core';
import { countText } from './numbers';

/** `{{ total | count }}`: `1,234`. */
@Pipe({ name: 'count' })
export class CountPipe implements PipeTransform {
  transform(count: number): string {
    return countText(count);
  }
}
