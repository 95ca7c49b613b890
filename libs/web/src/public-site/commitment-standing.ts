import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import { Absent } from '@cumple/ui/absent';
import { Tag } from '@cumple/ui/tag';
import { disputeOf, disputeText } from '../assessments/dispute';
import { Level } from '../commitments/level';
import { DayPipe } from '../common/day-pipe';

/** The declared level with who declares it and when, and whether others put another one. */
@Component({
  selector: 'web-commitment-standing',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Absent, DayPipe, Level, Tag],
  template: `
    @if (declared(); as said) {
      <web-level [level]="said.level" [big]="true" />
      <span class="muted"><ng-container i18n="@@commitment.standing.declared">Autoevaluación: lo declara</ng-container> {{ said.organisation }} · {{ said.assessedOn | day }}</span>
    } @else {
      <ui-absent i18n="@@commitment.standing.none">Sin nivel declarado: la institución responsable no ha informado ninguno. No significa que no haya iniciado.</ui-absent>
    }
    @if (commitment().judgeAndParty) {
      <ui-tag class="jyp" icon="scales" [boxed]="true"><ng-container i18n="@@commitment.standing.judgeAndParty">juez y parte: la institución responsable también coordina el plan</ng-container></ui-tag>
    }
    @if (dispute(); as text) {<ui-tag tone="warn" icon="gap">{{ text }}</ui-tag>}
  `,
  styles: `ui-tag { white-space: normal; }`,
  host: { class: 'row' },
})
export class CommitmentStanding {
  readonly commitment = input.required<Commitment>();
  protected readonly declared = computed(() => this.commitment().assessments.find(({ kind }) => kind === 'declared') ?? null);
  protected readonly dispute = computed(() => {
    const { declared, others } = this.commitment().completion;
    const dispute = disputeOf(declared, others);
    return dispute && disputeText(dispute);
  });
}
