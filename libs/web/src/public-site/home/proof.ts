import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Overview } from '@cumple/contracts/public-site/overview';
import { CountPipe } from '../../common/count-pipe';
import { countText } from '../../common/numbers';
import { commitmentsLink } from './commitments-link';
import { ProofFact } from './proof-fact';
import { assessedReason, disputedFigure, disputedReason, openingReason } from './proof-reasons';

/** What is declared, and at like weight what anyone else can confirm. */
@Component({
  selector: 'web-proof',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, NgTemplateOutlet, ProofFact, RouterLink],
  template: `
    @if (mainHeading()) {
      <h1 class="headline"><ng-container [ngTemplateOutlet]="headline" /></h1>
    } @else {
      <h2 class="headline"><ng-container [ngTemplateOutlet]="headline" /></h2>
    }
    <ng-template #headline>
      <a [routerLink]="list()" [queryParams]="{ level: 'complete' }">
        <span class="fig">{{ overview().plan.completion.complete | count }}</span>&ngsp;<span class="rest">{{ rest() }}</span>
      </a>
    </ng-template>
    <web-proof-fact i18n-label="@@home.proof.opening" label="con al menos una evidencia que abre" [figure]="overview().plan.withOpeningEvidence" [why]="opening()" />
    <web-proof-fact
      i18n-label="@@home.proof.others"
      label="con evaluación de alguien más"
      [figure]="overview().plan.assessedByOthers"
      [why]="assessed()"
      [list]="list()"
      [query]="{ assessedByOthers: true }"
    />
    <web-proof-fact i18n-label="@@home.proof.disputed" label="en disputa" [figure]="disputed()" [why]="dispute()" [list]="list()" [query]="{ disputed: true }" />
  `,
  host: { class: 'proof' },
})
export class Proof {
  readonly overview = input.required<Overview>();
  readonly mainHeading = input.required<boolean>();
  protected readonly list = computed(() => commitmentsLink(this.overview().plan.slug));
  protected readonly opening = computed(() => openingReason(this.overview()));
  protected readonly assessed = computed(() => assessedReason(this.overview()));
  protected readonly disputed = computed(() => disputedFigure(this.overview()));
  protected readonly dispute = computed(() => disputedReason(this.overview()));
  protected readonly rest = computed(() => {
    const { commitmentCount, completion } = this.overview().plan;
    const total = countText(commitmentCount);
    return completion.complete === 1
      ? $localize`:@@home.headline.one:de ${total}:total: compromisos se declara completo`
      : $localize`:@@home.headline.many:de ${total}:total: compromisos se declaran completos`;
  });
}
