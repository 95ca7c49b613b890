import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import { Callout } from '@cumple/ui/callout';
import { DayPipe } from '../common/day-pipe';

/** What became of the whole commitment: its withdrawal, or its reopening after it was declared complete, with the public reason. */
@Component({
  selector: 'web-commitment-turns',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Callout, DayPipe],
  template: `
    @if (commitment().withdrawal; as gone) {
      <ui-callout tone="late" icon="archive" class="withdrawal">
        <h2 i18n="@@commitment.withdrawn.title">Compromiso retirado el {{ gone.withdrawnAt | day: 'long' : commitment().timeZone }}</h2>
        <p class="reason"><ng-container i18n="@@commitment.reason">Motivo:</ng-container> {{ gone.reason }}</p>
        <p class="small" i18n="@@commitment.withdrawn.what">Sigue aquí con todo lo que se declaró de él. En las cuentas del plan figura como retirado.</p>
      </ui-callout>
    }
    @if (commitment().reopening; as again) {
      <ui-callout tone="warn" icon="warning" class="reopening">
        <h2 i18n="@@commitment.reopened.title">Reabierto el {{ again.reopenedAt | day: 'long' : commitment().timeZone }}</h2>
        <p class="reason"><ng-container i18n="@@commitment.reason">Motivo:</ng-container> {{ again.reason }}</p>
        <p class="small" i18n="@@commitment.reopened.what">Se había declarado completo. El nivel declarado se mantiene hasta que la institución responsable declare otro.</p>
      </ui-callout>
    }
  `,
  styles: `
    ui-callout { margin-top: var(--s-4); max-width: 48rem; }
    h2 { font-size: var(--t-lead); }
    .reason { margin-block: var(--s-1) var(--s-2); overflow-wrap: anywhere; white-space: pre-line; }
  `,
})
export class CommitmentTurns {
  readonly commitment = input.required<Commitment>();
}
