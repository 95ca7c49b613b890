import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Day } from '@cumple/domain/common/day';
import { Icon } from '@cumple/ui/icon';
import { DayPipe } from '../common/day-pipe';
import { GivenDatePipe } from '../common/given-date-pipe';
import { MILESTONE_ICONS, lateText, milestoneStateName } from './milestone-words';
import type { Timeline } from './timeline';

/** Milestones over time, planned over actual. The bars say nothing to a screen reader: the words and the table below do. */
@Component({
  selector: 'web-milestone-timeline',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe, GivenDatePipe, Icon],
  template: `
    <div class="key" aria-hidden="true">
      <span><svg class="sample"><rect class="planned" x="1" y="3" width="26" height="9" /></svg><ng-container i18n="@@commitment.timeline.planned">Planificado</ng-container></span>
      <span><svg class="sample"><rect class="actual" y="1" width="28" height="13" /></svg><ng-container i18n="@@commitment.timeline.actual">Real, del inicio a la conclusión</ng-container></span>
      @if (endOnly()) {<span><svg class="sample"><rect class="actual" x="12" y="1" width="5" height="13" /></svg><ng-container i18n="@@commitment.timeline.endOnly">Conclusión; nadie informó cuándo empezó</ng-container></span>}
      <span><svg class="sample"><rect class="actual going" x="1" y="1" width="26" height="13" /></svg><ng-container i18n="@@commitment.timeline.underWay">En curso al corte</ng-container></span>
    </div>
    <svg class="axis" width="100%" height="42">
      <text y="13">{{ timeline().from | day }}</text>
      <text x="100%" y="13" text-anchor="end">{{ timeline().to | day }}</text>
      @if (timeline().today !== null) {<text class="day" y="34" [attr.x]="timeline().today + '%'" [attr.text-anchor]="anchor()"><tspan i18n="@@commitment.timeline.today">corte de información:</tspan> {{ asOf() | day }}</text>}
    </svg>
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
            <span class="meta">@if (row.milestone.startsOn || row.milestone.dueOn) {<ng-container i18n="@@commitment.timeline.plannedDays">Planificado:</ng-container>&ngsp;@if (row.milestone.startsOn; as date) {{{ date | givenDate }}} @else {<ng-container i18n="@@commitment.timeline.noStart">sin inicio</ng-container>} – @if (row.milestone.dueOn; as date) {{{ date | givenDate }}} @else {<ng-container i18n="@@commitment.timeline.noEnd">sin fecha final</ng-container>}} @else {<ng-container i18n="@@commitment.timeline.undated">Sin fechas planificadas</ng-container>}</span>
            @if (row.milestone.startedOn || row.milestone.doneOn) {
              <span class="meta"><ng-container i18n="@@commitment.timeline.actualDays">Real:</ng-container>&ngsp;@if (row.milestone.startedOn; as day) {{{ day | day }}} @else {<ng-container i18n="@@commitment.timeline.startUnknown">inicio sin informar</ng-container>} – @if (row.milestone.doneOn; as day) {{{ day | day }}} @else {<ng-container i18n="@@commitment.timeline.notDone">sin concluir</ng-container>}</span>
            }
          </div>
          <svg class="bars" width="100%" height="36" aria-hidden="true">
            @if (row.planned; as bar) {<rect class="planned" y="4" height="10" [attr.x]="bar.start + '%'" [attr.width]="bar.length + '%'" />}
            @if (row.actual; as bar) {<rect class="actual" [class.going]="row.milestone.state !== 'done'" y="18" height="14" [attr.x]="bar.start + '%'" [attr.width]="bar.length + '%'" />}
            @if (timeline().today !== null) {<line class="today" y1="0" y2="36" [attr.x1]="timeline().today + '%'" [attr.x2]="timeline().today + '%'" />}
          </svg>
        </li>
      }
    </ol>
  `,
  styles: `
    :host { display: block; }
    .sample { width: 28px; height: 15px; }
    .bars { overflow: visible; }
    .planned { fill: var(--surface); stroke: var(--rule-strong); stroke-width: 1.5; }
    .actual { fill: var(--level-3); }
    .actual.going { fill: var(--surface); stroke: var(--level-2); stroke-width: 2.5; stroke-dasharray: 5 3; }
    .today { stroke: var(--ink); stroke-width: 2; }
    .states { display: flex; flex-wrap: wrap; gap: var(--s-1) var(--s-4); font-size: var(--t-meta); }
    .axis { overflow: visible; }
    .axis text { font-size: var(--t-tick); fill: var(--ink-3); }
    .axis .day { fill: var(--ink); font-weight: var(--w-bold); }
    @media (min-width: 48rem) { .axis { margin-left: 17.5rem; width: calc(100% - 17.5rem); } }
    @media print { .planned, .actual { print-color-adjust: exact; } }
  `,
  host: { class: 'gantt' },
})
export class MilestoneTimeline {
  readonly timeline = input.required<Timeline>();
  readonly asOf = input.required<Day>();
  /** The day's words stay within the drawing. */
  protected readonly anchor = computed(() => anchorAt(this.timeline().today ?? 0));
  protected readonly endOnly = computed(() => this.timeline().rows.some((row) => row.endOnly));
  protected readonly icons = MILESTONE_ICONS;
  protected readonly stateName = milestoneStateName;
  protected readonly lateText = lateText;
}

function anchorAt(percent: number): 'start' | 'middle' | 'end' {
  if (percent < 30) return 'start';
  return percent > 70 ? 'end' : 'middle';
}
