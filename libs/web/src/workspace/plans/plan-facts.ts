import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import { Tag } from '@cumple/ui/tag';
import { planStateName } from '../../action-plans/plan-state-name';
import { DayPipe } from '../../common/day-pipe';

/** Where a plan stands, in a line. */
@Component({
  selector: 'web-plan-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe, Tag],
  template: `
    <p class="small muted">{{ plan().jurisdiction.name }} · {{ plan().startsOn | day }} – {{ plan().endsOn | day }}</p>
    <p class="btn-group">
      <ui-tag [boxed]="true">{{ state() }}</ui-tag>
      @if (plan().jurisdiction.fictional) {<ui-tag class="fictional" tone="warn" icon="info" [boxed]="true" i18n="@@institutions.demonstration.tag">datos ficticios</ui-tag>}
      @if (plan().published) {<ui-tag tone="ok" icon="check" i18n="@@planEditor.plan.public">Público</ui-tag>} @else {<ui-tag tone="warn" icon="warning" i18n="@@planEditor.plan.draft">Borrador: solo se ve aquí</ui-tag>}
      @if (plan().current) {<ui-tag icon="circle-check" i18n="@@planEditor.plan.current">El portal abre con este</ui-tag>}
    </p>
  `,
})
export class PlanFacts {
  readonly plan = input.required<ManagedPlan>();
  protected readonly state = computed(() => planStateName(this.plan().state));
}
