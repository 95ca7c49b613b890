import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { AssessmentView } from '@cumple/contracts/assessments/assessment';
import { Absent } from '@cumple/ui/absent';
import { Level } from '../commitments/level';
import { paragraphsOf } from '../common/paragraphs';
import { DayPipe } from '../common/day-pipe';
import { assessorKindName } from './assessor-kind';
import { AssessorMark } from './assessor-mark';

/** Judgements with the reason that each gives, in its own words, and where it comes from. */
@Component({
  selector: 'web-judgement-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Absent, AssessorMark, DayPipe, Level],
  template: `
    <ul class="voices">
      @for (said of judgements(); track $index) {
        <li>
          <div>
            <p class="small"><svg [webAssessorMark]="said.kind"></svg> <b>{{ said.organisation }}</b> <span class="muted"> · {{ kindName(said.kind) }} · {{ said.assessedOn | day }}</span></p>
            <p class="given"><web-level [level]="said.level" /></p>
            @for (paragraph of paragraphs(said.justification); track $index) {
              <p class="voice">{{ paragraph }}</p>
            } @empty {
              <p class="given"><ui-absent i18n="@@commitment.judgement.noReason">La fuente no da una justificación</ui-absent></p>
            }
            <p class="meta source"><span i18n="@@commitment.judgement.source">Fuente:</span> {{ said.source }}</p>
          </div>
        </li>
      }
    </ul>
  `,
  styles: `
    .voices > li { grid-template-columns: minmax(0, 1fr); }
    .given { margin-top: .35rem; }
    .source { margin-top: var(--s-3); }
  `,
})
export class JudgementList {
  readonly judgements = input.required<AssessmentView[]>();
  protected readonly kindName = assessorKindName;
  protected readonly paragraphs = paragraphsOf;
}
