import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Day } from '@cumple/domain/common/day';
import { Icon } from '@cumple/ui/icon';
import { DayPipe } from '../common/day-pipe';
import { MILESTONE_ICONS, lateText, milestoneStateName } from './milestone-words';
import type { Timeline } from './timeline';

/** Milestones over time, planned over actual. The bars say nothing to a screen reader: the words and the table below do. */
@Component({
  selector: 'web-milestone-timeline',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe, Icon],
  template: `
    <div class="key" aria-hidden="true">
      <span><svg class="sample"><rect class="plan" x="1" y="3" width="26" height="9" /></svg><ng-container i18n="@@commitment.timeline.planned">Planificado</ng-container></span>
      <span><svg class="sample"><rect class="real" y="1" width="28" height="13" /></svg><ng-container i18n="@@commitment.timeline.actual">Real</ng-container></span>
      <span><svg class="sample"><rect class="real going" x="1" y="1" width="26" height="13" /></svg><ng-container i18n="@@commitment.timeline.underWay">En curso</ng-container></span>
    </div>
    <p class="ends meta"><span>{{ timeline().from | day }}</span>@if (timeline().today !== null && asOf(); as day) {<b><ng-container i18n="@@commitment.timeline.today">corte de información:</ng-container> {{ day | day }}</b>}<span>{{ timeline().to | day }}</span></p>
    <ol>
      @for (row of timeline().rows; track row.milestone.number) {
        <li>
          <div class="what">
            <span class="meta" i18n="@@commitment.milestone.number">Hito {{ row.milestone.number }}</span>
            <b>{{ row.milestone.title }}</b>
            <span class="states">
              <span class="mstat" [class.done]="row.milestone.state === 'done'" [class.wait]="row.milestone.state === 'not-started'"><svg [uiIcon]="icons[row.milestone.state]"></svg>{{ stateName(row.milestone.state) }}</span>
              @if (row.late; as days) {<span class="mstat late"><svg uiIcon="late"></svg>{{ lateText(days) }}</span>}
            </span>
          </div>
          <svg class="bars" width="100%" height="36" aria-hidden="true">
            @if (row.planned; as bar) {<rect class="plan" y="4" height="10" [attr.x]="bar.start + '%'" [attr.width]="bar.length + '%'" />}
            @if (row.actual; as bar) {<rect class="real" [class.going]="row.milestone.state !== 'done'" y="18" height="14" [attr.x]="bar.start + '%'" [attr.width]="bar.length + '%'" />}
            @if (timeline().today; as at) {<line class="today" y1="0" y2="36" [attr.x1]="at + '%'" [attr.x2]="at + '%'" />}
          </svg>
        </li>
      }
    </ol>
  `,
  styles: `
    :host { display: block; }
    .sample { width: 28px; height: 15px; }
    .bars { overflow: visible; }
    .plan { position: static; fill: var(--surface); stroke: var(--rule-strong); stroke-width: 1.5; }
    .real { position: static; fill: var(--level-3); }
    .real.going { fill: var(--surface); stroke: var(--level-2); stroke-width: 2.5; stroke-dasharray: 5 3; background: none; border: 0; }
    .today { stroke: var(--ink); stroke-width: 2; }
    .ends, .states { display: flex; flex-wrap: wrap; gap: var(--s-1) var(--s-4); font-size: var(--t-meta); }
    .ends { justify-content: space-between; padding-bottom: var(--s-2); }
    .ends b { color: var(--ink); }
    @media (min-width: 48rem) { .ends { margin-left: 17.5rem; } }
    @media print { .plan, .real { print-color-adjust: exact; } }
  `,
  host: { class: 'gantt' },
})
export class MilestoneTimeline {
  readonly timeline = input.required<Timeline>();
  readonly asOf = input.required<Day | null>();
  protected readonly icons = MILESTONE_ICONS;
  protected readonly stateName = milestoneStateName;
  protected readonly lateText = lateText;
}
