import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { EvidenceReviewView } from '@cumple/contracts/commitments/stored-file';
import { DayPipe } from '../common/day-pipe';

/** What a reviewer said of an evidence: which post, when and why. A judgement with its author; nothing is called verified. */
@Component({
  selector: 'web-evidence-verdict',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe],
  template: `
    <p class="small">
      <strong>@if (review().verdict === 'accepted') {<ng-container i18n="@@commitment.evidence.accepted">aceptada</ng-container>} @else {<ng-container i18n="@@commitment.evidence.rejected">no aceptada</ng-container>}</strong>&ngsp;<ng-container i18n="@@commitment.evidence.by">por</ng-container> {{ review().by.post }}, {{ review().by.institution }} ({{ review().reviewedAt | day: 'short' : timeZone() }}): <span class="reason">{{ review().reason }}</span>
    </p>
  `,
  styles: `
    p { margin-top: var(--s-1); overflow-wrap: anywhere; }
    .reason { font-family: var(--font-serif); white-space: pre-line; }
  `,
})
export class EvidenceVerdict {
  readonly review = input.required<EvidenceReviewView>();
  readonly timeZone = input.required<string>();
}
