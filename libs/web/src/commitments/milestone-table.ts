import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { MilestoneView } from '@cumple/contracts/commitments/milestone';
import type { Day } from '@cumple/domain/common/day';
import { Icon } from '@cumple/ui/icon';
import { DayPipe } from '../common/day-pipe';
import { GivenDatePipe } from '../common/given-date-pipe';
import { daysLate } from './milestone-lateness';
import { MILESTONE_ICONS, lateText, milestoneStateName } from './milestone-words';

/** Every figure of the milestones, dates as exactly as they were given. */
@Component({
  selector: 'web-milestone-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe, GivenDatePipe, Icon],
  template: `
    <table class="table cards-sm stack-sm">
      <caption class="sr" i18n="@@commitment.milestones.caption">Hitos con su medio de verificación, sus fechas y su estado</caption>
      <thead>
        <tr>
          <th scope="col" i18n="@@commitment.milestones.milestone">Hito</th>
          <th scope="col" i18n="@@commitment.milestones.starts">Inicio planificado</th>
          <th scope="col" i18n="@@commitment.milestones.due">Fecha de conclusión</th>
          <th scope="col" i18n="@@commitment.milestones.startedOn">Empezó el</th>
          <th scope="col" i18n="@@commitment.milestones.doneOn">Concluido el</th>
          <th scope="col" i18n="@@commitment.milestones.state">Estado</th>
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track row.milestone.number) {
          <tr>
            <th scope="row">
              {{ row.milestone.number }}. {{ row.milestone.title }}
              @if (row.milestone.verificationMeans; as means) {<p class="meta"><ng-container i18n="@@commitment.milestones.means">Medio de verificación:</ng-container> {{ means }}</p>}
              @if (row.milestone.institution; as institution) {<p class="meta"><ng-container i18n="@@commitment.milestones.institution">A cargo de</ng-container> {{ institution.name }}</p>}
            </th>
            <td data-l="Inicio planificado" i18n-data-l="@@commitment.milestones.starts"><span>@if (row.milestone.startsOn; as date) {{{ date | givenDate }}} @else {<ng-container i18n="@@commitment.milestones.noDate">sin fecha</ng-container>}</span></td>
            <td data-l="Fecha de conclusión" i18n-data-l="@@commitment.milestones.due"><span>@if (row.milestone.dueOn; as date) {{{ date | givenDate }}} @else {<ng-container i18n="@@commitment.milestones.noDate">sin fecha</ng-container>}</span></td>
            <td data-l="Empezó el" i18n-data-l="@@commitment.milestones.startedOn"><span>@if (row.milestone.startedOn; as day) {{{ day | day }}} @else {–}</span></td>
            <td data-l="Concluido el" i18n-data-l="@@commitment.milestones.doneOn"><span>@if (row.milestone.doneOn; as day) {{{ day | day }}} @else {–}</span></td>
            <td data-l="Estado" i18n-data-l="@@commitment.milestones.state">
              <span>
                <span class="mstat" [class.done]="row.milestone.state === 'done'"><svg [uiIcon]="icons[row.milestone.state]"></svg>{{ stateName(row.milestone.state) }}</span>
                @if (row.late; as days) {<br /><span class="mstat late"><svg uiIcon="late"></svg>{{ lateText(days) }}</span>}
                @if (row.milestone.lastReport; as report) {<span class="meta line"><ng-container i18n="@@commitment.milestones.lastReport">según el informe del</ng-container> {{ report.receivedAt | day: 'short' : timeZone() }}</span>}
              </span>
            </td>
          </tr>
        }
      </tbody>
    </table>
  `,
})
export class MilestoneTable {
  readonly milestones = input.required<MilestoneView[]>();
  readonly asOf = input.required<Day>();
  readonly timeZone = input.required<string>();
  protected readonly icons = MILESTONE_ICONS;
  protected readonly stateName = milestoneStateName;
  protected readonly lateText = lateText;
  protected readonly rows = computed(() => this.milestones().map((milestone) => ({ milestone, late: daysLate(milestone, this.asOf()) })));
}
