import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** A whole section that has nothing to show: what is missing, why, and – inside – what would fill it. */
@Component({
  selector: 'ui-absence',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: '<h3>{{ heading() }}</h3><ng-content />',
  host: { class: 'absence' },
})
export class Absence {
  readonly heading = input.required<string>();
}
