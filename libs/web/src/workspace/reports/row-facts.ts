import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '@cumple/ui/icon';
import { Tag } from '@cumple/ui/tag';
import { MILESTONE_ICONS, milestoneStateName } from '../../commitments/milestone-words';
import { GivenDatePipe } from '../../common/given-date-pipe';
import { InstantPipe } from '../../common/instant-pipe';
import { reportStateName } from '../../progress/progress-words';
import type { RowModel } from './row-model';

/** What stands of a milestone, and where its report stands. */
@Component({
  selector: 'web-row-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [GivenDatePipe, Icon, InstantPipe, Tag],
  template: `
    <h3>{{ model().row.commitment }} · <ng-container i18n="@@sheet.row.milestone">Hito {{ model().row.milestone }}. {{ model().row.title }}</ng-container></h3>
    <p class="meta row">
      <span><ng-container i18n="@@sheet.row.last">Último dato:</ng-container>&ngsp;<svg [uiIcon]="icon()"></svg> {{ state() }}</span>
      @if (model().row.dueOn; as due) {<span><ng-container i18n="@@sheet.row.due">Fecha de conclusión: {{ due | givenDate }}</ng-container></span>}
      @if (model().row.timeliness === 'late') {<ui-tag tone="late" icon="late" i18n="@@sheet.row.late">con atraso</ui-tag>}
      @if (model().report()?.awaitingApproval) {<ui-tag tone="warn" i18n="@@sheet.row.awaiting">en aprobación</ui-tag>} @else if (model().report(); as report) {<ui-tag [tone]="report.state === 'returned' ? 'late' : 'plain'">{{ reportState() }}</ui-tag>}
      @if (model().row.lastReport; as last) {<span><ng-container i18n="@@sheet.row.reported">Informado el {{ last.publishedAt | instant: model().timeZone }}</ng-container></span>}
    </p>
  `,
})
export class RowFacts {
  readonly model = input.required<RowModel>();
  protected readonly state = computed(() => milestoneStateName(this.model().row.lastState));
  protected readonly icon = computed(() => MILESTONE_ICONS[this.model().row.lastState]);
  protected readonly reportState = computed(() => reportStateName(this.model().report()?.state ?? 'draft'));
}
