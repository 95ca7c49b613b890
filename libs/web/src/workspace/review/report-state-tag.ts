import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ManagedReport } from '@cumple/contracts/progress/progress-report';
import type { ReportState } from '@cumple/domain/progress/progress-report.state';
import type { IconName } from '@cumple/ui/icon-paths';
import { Tag, type TagTone } from '@cumple/ui/tag';
import { reportStateName } from '../../progress/progress-words';

const LOOKS: Record<ReportState, { tone: TagTone; icon: IconName }> = {
  draft: { tone: 'none', icon: 'half' }, submitted: { tone: 'plain', icon: 'document' }, returned: { tone: 'late', icon: 'warning' }, published: { tone: 'ok', icon: 'circle-check' }, withdrawn: { tone: 'none', icon: 'minus' },
};

/** Where a report stands; of a published one, whether anybody reviewed it. */
@Component({
  selector: 'web-report-state-tag',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Tag],
  template: `
    <ui-tag [tone]="look().tone" [icon]="look().icon">{{ name() }}</ui-tag>
    @if (report().review?.outcome === 'not-reviewed') {<ui-tag tone="warn" icon="circle-dashed" i18n="@@sent.notReviewed">sin revisar</ui-tag>}
  `,
  host: { class: 'row' },
})
export class ReportStateTag {
  readonly report = input.required<ManagedReport>();
  protected readonly look = computed(() => LOOKS[this.report().state]);
  protected readonly name = computed(() => reportStateName(this.report().state));
}
