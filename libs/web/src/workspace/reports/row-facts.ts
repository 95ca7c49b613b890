import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
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
  imports: [GivenDatePipe, Icon, InstantPipe, RouterLink, Tag],
  template: `
    <h3>{{ model().row.commitment }} · <ng-container i18n="@@sheet.row.milestone">Hito {{ model().row.milestone }}. {{ model().row.title }}</ng-container></h3>
    <p class="meta row">
      <span><ng-container i18n="@@sheet.row.last">Último dato:</ng-container>&ngsp;<svg [uiIcon]="icon()"></svg> {{ state() }}</span>
      @if (model().row.dueOn; as due) {<span><ng-container i18n="@@sheet.row.due">Fecha de conclusión: {{ due | givenDate }}</ng-container></span>}
      @if (model().row.timeliness === 'late') {<ui-tag tone="late" icon="late" i18n="@@sheet.row.late">con atraso</ui-tag>}
      @if (model().report()?.awaitingApproval) {<ui-tag tone="warn" i18n="@@sheet.row.awaiting">en aprobación</ui-tag>} @else if (model().report(); as report) {<ui-tag [tone]="report.state === 'returned' ? 'late' : 'plain'">{{ reportState() }}</ui-tag>}
      @if (model().row.approvalRefused) {<ui-tag tone="late" i18n="@@sheet.row.refused">no aprobado por su autoridad</ui-tag>}
      @if (model().row.lastReport; as last) {<span><ng-container i18n="@@sheet.row.reported">Informado el {{ last.publishedAt | instant: model().timeZone }}</ng-container></span>}
    </p>
    @if (waits() && model().sentWith()) {<p class="small">{{ model().sent() }}@if (model().sentWith()?.receipt; as number) {&ngsp;<a [routerLink]="['/espacio/constancias', number]" i18n="@@sheet.row.receipt">Ver la constancia</a>}</p>}
    @if (model().row.waitsIn; as other) {<p class="small"><ng-container i18n="@@sheet.row.elsewhere">Ya se envió un informe de este hito y espera aprobación o revisión. Podrá informar fuera de corte cuando se publique; si se lo devuelven, corríjalo allá:</ng-container> <a [routerLink]="['/espacio/informes', model().plan, other.round.number, model().institution]">{{ other.round.name }}</a></p>}
  `,
})
export class RowFacts {
  readonly model = input.required<RowModel>();
  /** It was sent, and nobody has dealt with it. */
  protected readonly waits = computed(() => this.model().report()?.state === 'submitted' || Boolean(this.model().report()?.awaitingApproval));
  protected readonly state = computed(() => milestoneStateName(this.model().row.lastState));
  protected readonly icon = computed(() => MILESTONE_ICONS[this.model().row.lastState]);
  protected readonly reportState = computed(() => reportStateName(this.model().report()?.state ?? 'draft'));
}
