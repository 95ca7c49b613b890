import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { AssessmentView } from '@cumple/contracts/assessments/assessment';
import type { Day } from '@cumple/domain/common/day';
import { Level } from '../commitments/level';
import { DayPipe } from '../common/day-pipe';
import { assessorKindName } from './assessor-kind';
import { AssessorMark } from './assessor-mark';
import { levelHistory } from './level-history';
import { LevelHistoryChart } from './level-history-chart';

/** How the levels changed, drawn and as a table; nothing while no organisation judged twice. */
@Component({
  selector: 'web-level-history',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AssessorMark, DayPipe, Level, LevelHistoryChart],
  template: `
    @if (series().length > 0) {
      <h3 i18n="@@commitment.history.title">Cómo ha cambiado</h3>
      <figure>
        @defer (on viewport; prefetch on idle) {
          <web-level-history-chart [series]="series()" />
        } @placeholder {
          <div class="room"></div>
        }
        <figcaption class="row small">
          @for (line of series(); track $index) {
            <span><svg [webAssessorMark]="line.kind"></svg> {{ line.organisation }}</span>
          }
        </figcaption>
      </figure>
      <details class="disclosure">
        <summary i18n="@@commitment.history.table">Ver como tabla</summary>
        <table class="table">
          <caption class="sr" i18n="@@commitment.history.caption">Niveles dados, del más reciente al más antiguo</caption>
          <thead><tr><th scope="col" i18n="@@commitment.history.date">Fecha</th><th scope="col" i18n="@@commitment.history.assessor">Evaluador</th><th scope="col" i18n="@@commitment.history.level">Nivel</th></tr></thead>
          <tbody>
            @for (said of assessments(); track $index) {
              <tr><th scope="row">{{ said.assessedOn | day }}</th><td>{{ said.organisation }}<br /><span class="meta">{{ kindName(said.kind) }}</span></td><td><web-level [level]="said.level" /></td></tr>
            }
          </tbody>
        </table>
      </details>
    }
  `,
  styles: `
    h3 { margin: var(--s-6) 0 var(--s-3); }
    .room { height: 15rem; }
    @media print { figure { display: none; } }
  `,
})
export class LevelHistory {
  /** Newest first. */
  readonly assessments = input.required<AssessmentView[]>();
  readonly until = input.required<Day | null>();
  protected readonly kindName = assessorKindName;
  protected readonly series = computed(() => levelHistory(this.assessments(), this.until()));
}
