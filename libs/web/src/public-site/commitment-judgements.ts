import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import { AssessorPlot } from '../assessments/assessor-plot';
import { AssessorSlots } from '../assessments/assessor-slots';
import { JudgementList } from '../assessments/judgement-list';
import { judgementsOf } from '../assessments/judgements';
import { LevelHistory } from '../assessments/level-history-section';

/** Who puts the commitment where, and why: each organisation's latest judgement, none above another. */
@Component({
  selector: 'web-commitment-judgements',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AssessorPlot, AssessorSlots, JudgementList, LevelHistory],
  template: `
    <div class="section-head"><h2 id="niveles" i18n="@@commitment.judgements.title">Nivel según quién evalúa</h2></div>
    @if (judgements().latest.length > 0) {<web-assessor-plot [latest]="judgements().latest" />}
    @if (!assessedByOthers()) {<web-assessor-slots />}
    @if (judgements().latest.length > 0) {
      <h3 i18n="@@commitment.judgements.reasons">Qué dice cada uno</h3>
      <web-judgement-list [judgements]="judgements().latest" />
    }
    @if (judgements().earlier.length > 0) {
      <details class="disclosure"><summary i18n="@@commitment.judgements.earlier">Evaluaciones anteriores</summary><web-judgement-list [judgements]="judgements().earlier" /></details>
    }
    <web-level-history [assessments]="commitment().assessments" [until]="commitment().statusDate" />
  `,
  styles: `h3 { margin: var(--s-6) 0 var(--s-3); }`,
})
export class CommitmentJudgements {
  readonly commitment = input.required<Commitment>();
  protected readonly judgements = computed(() => judgementsOf(this.commitment().assessments));
  protected readonly assessedByOthers = computed(() => this.commitment().assessments.some(({ kind }) => kind !== 'declared'));
}
