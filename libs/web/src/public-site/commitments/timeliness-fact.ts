import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { CommitmentListItem } from '@cumple/contracts/public-site/commitment';
import { Absent } from '@cumple/ui/absent';
import { Tag } from '@cumple/ui/tag';
import { whyTimelinessIsOver, whyTimelinessIsUnknown } from './timeliness-text';

/** Whether a commitment is in time, or why that can't be told. */
@Component({
  selector: 'web-timeliness-fact',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Absent, Tag],
  template: `
    @switch (commitment().timeliness) {
      @case ('late') {<ui-tag tone="late" icon="late" i18n="@@commitments.fact.late">Con atraso</ui-tag>}
      @case ('on-time') {<ui-tag tone="ok" icon="check" i18n="@@commitments.fact.onTime">En plazo</ui-tag>}
      @case ('unknown') {<ui-absent>{{ unknown() }}</ui-absent>}
      @default {<span class="meta">{{ over() }}</span>}
    }
  `,
})
export class TimelinessFact {
  readonly commitment = input.required<CommitmentListItem>();
  protected readonly unknown = computed(() => whyTimelinessIsUnknown(this.commitment()));
  protected readonly over = computed(() => whyTimelinessIsOver(this.commitment()));
}
