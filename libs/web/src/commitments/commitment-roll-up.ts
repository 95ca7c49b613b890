import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MilestoneView } from '@cumple/contracts/commitments/milestone';
import type { Day } from '@cumple/domain/common/day';
import type { Progress } from '@cumple/domain/commitments/progress';
import { RollUpTable } from './roll-up-table';
import { quotientText, weightText } from './roll-up-words';

/** How much of a commitment is done, with the formula and all that went into it. */
@Component({
  selector: 'web-commitment-roll-up',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RollUpTable, RouterLink],
  template: `
    <details class="disclosure">
      <summary i18n="@@rollUp.commitment.title">Cómo se cuenta el avance, con la fórmula y sus datos</summary>
      <web-roll-up-table [progress]="progress()" [asOf]="asOf()" />
      <dl class="formula small">
        <div><dt i18n="@@rollUp.commitment.byNumber">Por número: hitos concluidos ÷ hitos del compromiso</dt><dd>{{ byNumber() }}</dd></div>
        @if (byWeight(); as text) {<div><dt i18n="@@rollUp.commitment.byWeight">Por peso: pesos de los concluidos ÷ pesos de todos</dt><dd>{{ text }}</dd></div>}
        <div><dt i18n="@@rollUp.commitment.weights">Peso de cada hito</dt><dd>{{ weights() }}</dd></div>
      </dl>
      <p class="basis">
        @if (progress().unknown > 0) {<ng-container i18n="@@rollUp.unknown">Un hito sin información no es un hito sin iniciar: queda en el total y se cuenta aparte.</ng-container>&ngsp;}
        <a routerLink="/metodo" fragment="avance" i18n="@@rollUp.method">La regla completa, con un ejemplo</a>
      </p>
    </details>
  `,
})
export class CommitmentRollUp {
  /** Those that stand. */
  readonly milestones = input.required<MilestoneView[]>();
  readonly progress = input.required<Progress>();
  readonly asOf = input.required<Day>();
  protected readonly byNumber = computed(() => quotientText(this.progress(), this.progress().total));
  protected readonly byWeight = computed(() => {
    const { byWeight, total } = this.progress();
    if (!byWeight) return null;
    return `(${sumText(this.milestones().filter(({ state }) => state === 'done'))}) ÷ (${sumText(this.milestones())}) = ${quotientText(byWeight, total)}`;
  });
  protected readonly weights = computed(() => this.milestones().map(({ number, weight }) => $localize`:@@rollUp.commitment.weight:hito ${number}:number:: ${weightText(weight)}:weight:`).join(' · '));
}

function sumText(milestones: readonly MilestoneView[]): string {
  return milestones.map(({ weight }) => weightText(weight)).join(' + ') || '0';
}
