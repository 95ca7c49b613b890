import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Plan } from '@cumple/contracts/public-site/plan';
import { Absent } from '@cumple/ui/absent';
import { planStateName } from '../../action-plans/plan-state-name';
import { DayPipe } from '../../common/day-pipe';

/** When, where, who coordinates, and the day that the figures speak of. */
@Component({
  selector: 'web-plan-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Absent, DayPipe, RouterLink],
  template: `
    <dl class="facts inline">
      <div><dt i18n="@@plan.period">Período</dt><dd i18n="@@plan.period.value">{{ plan().startsOn | day }} a {{ plan().endsOn | day }}</dd></div>
      <div><dt i18n="@@plan.state">Estado</dt><dd>{{ state() }}</dd></div>
      <div><dt i18n="@@plan.jurisdiction">Jurisdicción</dt><dd>{{ plan().jurisdiction.name }}</dd></div>
      <div>
        <dt i18n="@@plan.coordinator">Coordina</dt>
        <dd>
          @if (plan().coordinator; as institution) {
            <a [routerLink]="['/instituciones', institution.slug]">{{ institution.acronym ?? institution.name }}</a>
          } @else {
            <ui-absent i18n="@@plan.coordinator.none">la fuente no lo dice</ui-absent>
          }
        </dd>
      </div>
      <div>
        <dt i18n="@@plan.statusDate">Corte de información</dt>
        <dd>@if (plan().statusDate; as day) {{{ day | day }}} @else {<ng-container i18n="@@plan.statusDate.today">hoy</ng-container>}</dd>
      </div>
    </dl>
  `,
})
export class PlanFacts {
  readonly plan = input.required<Plan>();
  protected readonly state = computed(() => planStateName(this.plan().state));
}
