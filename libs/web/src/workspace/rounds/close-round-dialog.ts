import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import type { ReportingRound } from '@cumple/contracts/progress/reporting-round';
import { ConfirmDialog } from '@cumple/ui/confirm-dialog';
import { randomKey } from '../../common/workspace/random-key';
import { Attempt } from '../plans/attempt';
import { RoundsClient } from './rounds-client';

/** Closes a round for good, once it was said what that means. */
@Component({
  selector: 'web-close-round-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfirmDialog],
  template: `
    <ui-confirm-dialog name="close-round" heading="¿Cerrar este corte?" i18n-heading="@@board.close.heading" confirmLabel="Cerrar para siempre" i18n-confirmLabel="@@board.close.confirm" [danger]="true" [busy]="attempt.busy()"
      [open]="open()" (openChange)="openChange.emit($event)" (confirmed)="close()">
      @if (attempt.problem(); as problem) {<p class="callout late" role="alert">{{ problem }}</p>}
      <p i18n="@@board.close.what">Ya no se recibe ningún informe nuevo en él. Lo enviado antes se recibe aunque su autoridad lo apruebe después, y sigue su revisión; lo devuelto todavía puede corregirse y enviarse. De los demás hitos queda escrito «sin informe recibido». Las instituciones podrán informar fuera de corte. <strong>No se puede deshacer.</strong></p>
      <p><ng-container i18n="@@board.close.missing">Hitos sin informe recibido ahora: {{ missing() }}</ng-container></p>
    </ui-confirm-dialog>
  `,
})
export class CloseRoundDialog {
  readonly round = input.required<ReportingRound>();
  /** Milestones of which nothing was received. */
  readonly missing = input.required<number>();
  readonly open = input(false);
  readonly openChange = output<boolean>();
  readonly done = output();
  private readonly client = inject(RoundsClient);
  protected readonly attempt = new Attempt();

  protected async close(): Promise<void> {
    const closed = await this.attempt.run(() => this.client.close(this.round(), randomKey()));
    if (!closed) return;
    this.openChange.emit(false);
    this.done.emit();
  }
}
