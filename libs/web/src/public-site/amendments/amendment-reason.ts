import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { AmendmentView } from '@cumple/contracts/commitments/managed-commitment';
import { DayPipe } from '../../common/day-pipe';

/** Why, who by institution and post, and when. */
@Component({
  selector: 'web-amendment-reason',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe],
  template: `
    <p class="small"><ng-container i18n="@@commitment.reason">Motivo:</ng-container> {{ amendment().reason }}</p>
    <p class="meta">{{ amendment().by.institution }}, {{ amendment().by.post }} · {{ amendment().madeAt | day: 'short' : timeZone() }}</p>
  `,
  styles: `p { overflow-wrap: anywhere; }`,
})
export class AmendmentReason {
  readonly amendment = input.required<AmendmentView>();
  readonly timeZone = input.required<string>();
}
