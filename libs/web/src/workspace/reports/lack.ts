import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { AbstractControl } from '@angular/forms';
import { changesOf } from '@cumple/ui/form/changes-of';
import { messageOf } from '@cumple/ui/form/message-of';
import { Icon } from '@cumple/ui/icon';

/** What a group of choices lacks, beside it: as a single field says of itself. */
@Component({
  selector: 'web-lack',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `@if (message(); as words) {<p class="error-text" [id]="name() + '-error'"><svg uiIcon="warning"></svg><span>{{ words }}</span></p>}`,
})
export class Lack {
  readonly control = input.required<AbstractControl>();
  readonly name = input.required<string>();
  private readonly changes = changesOf(this.control);
  protected readonly message = computed(() => (this.changes(), messageOf(this.control())));
}
