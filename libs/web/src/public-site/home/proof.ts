import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Overview } from '@cumple/contracts/public-site/overview';
import { commitmentsLink } from './commitments-link';
import { ProofFact } from './proof-fact';
import { ProofHeadline } from './proof-headline';
import { assessedReason, disputedFigure, disputedReason, openingReason } from './proof-reasons';

/** What is declared, and at like weight what anyone else can confirm. */
@Component({
  selector: 'web-proof',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ProofFact, ProofHeadline],
  template: `
    @if (mainHeading()) {
      <h1 class="headline"><web-proof-headline [plan]="overview().plan" /></h1>
    } @else {
      <h2 class="headline"><web-proof-headline [plan]="overview().plan" /></h2>
    }
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
}
