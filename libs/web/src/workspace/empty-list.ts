import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** A page whose list has nothing to show: what is missing, and – inside – why, or what would fill it. */
@Component({
  selector: 'web-empty-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: '<h2>{{ heading() }}</h2><ng-content />',
  host: { class: 'absence' },
})
export class EmptyList {
  readonly heading = input.required<string>();
}
