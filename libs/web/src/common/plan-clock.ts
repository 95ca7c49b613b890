import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { clockText } from './clock-text';

/** Says whose clock tells the hours of a page: the plan's, wherever its reader is. */
@Component({
  selector: 'web-plan-clock',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<span class="meta"><ng-container i18n="@@common.clock.note">Las horas se dan en {{ words() }}.</ng-container></span>`,
})
export class PlanClock {
  readonly timeZone = input.required<string>();
  protected readonly words = computed(() => clockText(this.timeZone()));
}
