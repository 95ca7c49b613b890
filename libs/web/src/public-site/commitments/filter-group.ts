import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { CountPipe } from '../../common/count-pipe';
import { Level } from '../../commitments/level';
import type { FilterOption } from './filter-options';

/** Boxes of one kind with what each would give; what stands inside takes their place where there are none. */
@Component({
  selector: 'fieldset[webFilterGroup]',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, Level],
  template: `
    <legend>{{ webFilterGroup() }}</legend>
    <div [class.facet-list]="options().length > 12">
      @for (option of options(); track option.name + option.value) {
        <label class="check">
          <input type="checkbox" [name]="option.name" [value]="option.value" [checked]="option.chosen" />
          @if (option.level; as level) {<web-level [level]="level" />} @else {<span>{{ option.label }}</span>}
          <span class="n">{{ option.count | count }}</span>
        </label>
      } @empty {
        <ng-content />
      }
    </div>
  `,
})
export class FilterGroup {
  readonly webFilterGroup = input.required<string>();
  readonly options = input.required<FilterOption[]>();
}
