import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Plan } from '@cumple/contracts/public-site/plan';
import { Tag } from '@cumple/ui/tag';
import { planStateName } from '../../action-plans/plan-state-name';
import { commitmentsText } from '../../commitments/commitment-count';
import { LevelStrip } from '../../commitments/level-strip';
import { levelPhrases } from '../../commitments/level-phrase';
import { DayPipe } from '../../common/day-pipe';
import { commitmentsLink } from './commitments-link';

/** The largest plan that is still drawn square by square. */
const MOST_SQUARES = 200;

/** One plan of the list of plans. */
@Component({
  selector: 'web-plan-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe, LevelStrip, RouterLink, Tag],
  template: `
    <h2><a [routerLink]="['/planes', plan().slug]">{{ plan().title }}</a></h2>
    <p class="meta">
      @if (plan().demonstration) {<ui-tag tone="warn" icon="warning" i18n="@@plans.demonstration">Demostración: datos ficticios</ui-tag> · }
      {{ plan().jurisdiction.name }} · <ng-container i18n="@@plans.period">{{ plan().startsOn | day }} a {{ plan().endsOn | day }}</ng-container> · {{ state() }}
      @if (plan().statusDate; as day) { · <ng-container i18n="@@plans.statusDate">corte de información {{ day | day }}</ng-container>}
    </p>
    <p class="small"><a [routerLink]="list()">{{ size() }}</a>@if (levels()) {: {{ levels() }}}</p>
    @if (plan().commitmentCount <= most) {<web-level-strip [counts]="plan().completion" />}
  `,
  host: { class: 'plan-line' },
})
export class PlanLine {
  readonly plan = input.required<Plan>();
  protected readonly most = MOST_SQUARES;
  protected readonly list = computed(() => commitmentsLink(this.plan().slug));
  protected readonly state = computed(() => planStateName(this.plan().state));
  protected readonly size = computed(() => commitmentsText(this.plan().commitmentCount));
  protected readonly levels = computed(() => levelPhrases(this.plan().completion));
}
