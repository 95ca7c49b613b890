import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Icon } from './icon';

/** A datum that is missing, inside a line: a dash and the words that say so. Never a zero. */
@Component({
  selector: 'ui-absent',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: '<svg uiIcon="minus"></svg><span><ng-content /></span>',
  host: { class: 'absent' },
})
export class Absent {}
