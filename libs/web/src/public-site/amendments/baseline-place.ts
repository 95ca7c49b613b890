import { type ComponentRef, Directive, type OnChanges, ViewContainerRef, inject, input } from '@angular/core';
import { BaselineParts } from './baseline-parts';
import type { BaselineList } from './baseline-list';
import type { ChangedField, ChangedMilestone } from './baseline-rows';

/** Where the list of differences stands: of a part that only pages with differences load. */
@Directive({ selector: '[webBaseline]' })
export class BaselinePlace implements OnChanges {
  private readonly place = inject(ViewContainerRef);
  private readonly parts = inject(BaselineParts);
  private list: ComponentRef<BaselineList> | null = null;
  readonly fields = input.required<ChangedField[]>();
  readonly milestones = input.required<ChangedMilestone[]>();
  readonly timeZone = input.required<string>();

  ngOnChanges(): void {
    this.list ??= this.parts.list && this.place.createComponent(this.parts.list);
    this.list?.setInput('fields', this.fields());
    this.list?.setInput('milestones', this.milestones());
    this.list?.setInput('timeZone', this.timeZone());
  }
}
