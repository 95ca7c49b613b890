import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { ICON_PATHS, type IconName } from './icon-paths';

/** `<svg uiIcon="late"></svg>`: a drawing beside words. It says nothing to a screen reader, so the words must. */
@Component({
  selector: 'svg[uiIcon]',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: '<svg:path [attr.d]="path()" [attr.stroke-dasharray]="dashes()" />',
  host: { class: 'ico', viewBox: '0 0 24 24', 'aria-hidden': 'true' },
})
export class Icon {
  readonly uiIcon = input.required<IconName>();
  protected readonly path = computed(() => ICON_PATHS[this.uiIcon()]);
  protected readonly dashes = computed(() => (this.uiIcon() === 'circle-dashed' ? '3.2 3' : null));
}
