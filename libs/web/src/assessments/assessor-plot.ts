import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { AssessmentView } from '@cumple/contracts/assessments/assessment';
import { SCALE_LEVELS, scaleStep } from '@cumple/domain/commitments/completion-level';
import { Level } from '../commitments/level';
import { levelName } from '../commitments/level-name';
import { DayPipe } from '../common/day-pipe';
import { assessorKindName } from './assessor-kind';
import { AssessorMark } from './assessor-mark';
import { spanOf } from './judgements';

/** Who puts a commitment where: the drawing is the table itself. The band spans from the lowest to the highest judgement. */
@Component({
  selector: 'web-assessor-plot',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AssessorMark, DayPipe, Level],
  template: `
    <table>
      <caption class="sr" i18n="@@commitment.plot.caption">Nivel que da cada evaluador: clase de evaluador, organización y fecha</caption>
      <thead>
        <tr>
          <th scope="col"><span class="sr" i18n="@@commitment.plot.assessor">Evaluador</span></th>
          @for (level of levels; track level) {<th scope="col"><web-level [level]="level" /></th>}
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track $index) {
          <tr>
            <th scope="row">{{ row.kind }}<small>{{ row.said.organisation }} · {{ row.said.assessedOn | day }}</small></th>
            @if (row.step === null) {
              <td class="beside" colspan="4"><web-level [level]="row.said.level" /></td>
            } @else {
              @for (level of levels; track level; let step = $index) {
                <td [class.range]="within(step)">
                  @if (row.step === step) {
                    <span class="dot"><svg [webAssessorMark]="row.said.kind"></svg><span class="sr">{{ nameOf(level) }}</span></span>
                  }
                </td>
              }
            }
          </tr>
        }
      </tbody>
    </table>
    <ng-content />
  `,
  styles: `
    :host { display: block; }
    thead th:first-child { width: 31%; }
    @media (max-width: 47.99rem) {
      thead th:first-child { display: none; }
      tbody .beside { grid-column: 1 / -1; border-left: 0; }
    }
  `,
  host: { class: 'assess' },
})
export class AssessorPlot {
  readonly latest = input.required<AssessmentView[]>();
  protected readonly levels = SCALE_LEVELS;
  protected readonly nameOf = levelName;
  protected readonly rows = computed(() =>
    this.latest().map((said) => ({ said, kind: assessorKindName(said.kind), step: scaleStep(said.level) })),
  );
  private readonly span = computed(() => spanOf(this.latest()));

  protected within(step: number): boolean {
    const span = this.span();
    return span !== null && step >= span.lowest && step <= span.highest;
  }
}
