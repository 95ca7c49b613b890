import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import type { ManagedCommitment } from '@cumple/contracts/commitments/managed-commitment';
import { levelName } from '../../commitments/level-name';
import { InstantPipe } from '../../common/instant-pipe';
import { WorkspaceSession } from '../../common/workspace/workspace-session';
import { CommitmentsClient } from './commitments-client';
import { InForceDialog } from './in-force-dialog';
import { ReasonDialog } from './reason-dialog';

type Step = 'withdraw' | 'reopen' | 'check';

/** Withdrawing and reopening a commitment, and asking whether it is still in force. */
@Component({
  selector: 'web-commitment-life',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [InForceDialog, InstantPipe, ReasonDialog],
  template: `
    <p>@if (level(); as word) {<ng-container i18n="@@planEditor.life.level">Nivel declarado: {{ word }}.</ng-container>} @else {<ng-container i18n="@@planEditor.life.noLevel">Nadie ha declarado su nivel.</ng-container>}</p>
    @if (commitment().reopening; as reopening) {<p i18n="@@planEditor.life.reopened">Reabierto el {{ reopening.reopenedAt | instant }}: «{{ reopening.reason }}». Lo declarado se conserva hasta que la institución declare de nuevo.</p>}
    @if (commitment().inForce; as check) {
      <p>@if (check.inForce) {<ng-container i18n="@@planEditor.life.inForce">Seguía vigente el {{ check.checkedAt | instant }}: «{{ check.reason }}».</ng-container>} @else {<ng-container i18n="@@planEditor.life.notInForce">Ya no estaba vigente el {{ check.checkedAt | instant }}: «{{ check.reason }}». Considere reabrirlo.</ng-container>}</p>
    }
    <p class="btn-group">
      @if (complete() && session.may('commitment.check-in-force')) {<button class="btn out" type="button" (click)="asked.set('check')" i18n="@@planEditor.life.check">¿Sigue vigente?</button>}
      @if (complete()) {<button class="btn out" type="button" (click)="asked.set('reopen')" i18n="@@planEditor.life.reopen">Reabrir</button>}
      @if (session.may('commitment.withdraw')) {<button class="btn out danger" type="button" (click)="asked.set('withdraw')" i18n="@@planEditor.life.withdraw">Retirar el compromiso</button>}
    </p>
    @if (!complete()) {<p class="small muted" i18n="@@planEditor.life.onlyComplete">Solo se reabre, o se pregunta si sigue vigente, lo que está declarado completo.</p>}
    <p class="small" role="status">{{ said() }}</p>
    <web-reason-dialog name="withdraw" heading="¿Retirar este compromiso?" i18n-heading="@@planEditor.withdraw.heading" confirmLabel="Retirar para siempre" i18n-confirmLabel="@@planEditor.withdraw.confirm" [danger]="true"
      [send]="withdraw" [open]="asked() === 'withdraw'" (openChange)="asked.set(null)" (done)="finish($event, withdrawnWords)">
      <p i18n="@@planEditor.withdraw.what">Sigue a la vista en su dirección, con su motivo, y deja de contarse. <strong>No se puede deshacer ni volver a editar.</strong></p>
    </web-reason-dialog>
    <web-reason-dialog name="reopen" heading="¿Reabrir este compromiso?" i18n-heading="@@planEditor.reopen.heading" confirmLabel="Reabrir" i18n-confirmLabel="@@planEditor.reopen.confirm"
      [send]="reopen" [open]="asked() === 'reopen'" (openChange)="asked.set(null)" (done)="finish($event, reopenedWords)">
      <p i18n="@@planEditor.reopen.what">Se publica que dejó de estar completo. Lo que la institución declaró se conserva hasta que declare de nuevo. <strong>No se puede deshacer.</strong></p>
    </web-reason-dialog>
    <web-in-force-dialog [commitment]="commitment()" [open]="asked() === 'check'" (openChange)="asked.set(null)" (done)="finish($event, checkedWords)" />
  `,
  host: { class: 'stack' },
})
export class CommitmentLife {
  readonly commitment = input.required<ManagedCommitment>();
  readonly changed = output<ManagedCommitment>();
  private readonly client = inject(CommitmentsClient);
  protected readonly session = inject(WorkspaceSession);
  protected readonly asked = signal<Step | null>(null);
  protected readonly said = signal('');
  protected readonly level = computed(() => (this.commitment().declared ? levelName(this.commitment().declared ?? 'not-assessed') : null));
  protected readonly complete = computed(() => this.commitment().declared === 'complete' && !this.commitment().reopening);
  protected readonly withdrawnWords = $localize`:@@planEditor.withdraw.done:El compromiso quedó retirado.`;
  protected readonly reopenedWords = $localize`:@@planEditor.reopen.done:El compromiso quedó reabierto.`;
  protected readonly checkedWords = $localize`:@@planEditor.check.done:La respuesta quedó publicada.`;
  protected readonly withdraw = (reason: string, key: string) => this.client.withdraw(this.commitment(), reason, key);
  protected readonly reopen = (reason: string, key: string) => this.client.reopen(this.commitment(), reason, key);

  protected finish(commitment: ManagedCommitment, words: string): void {
    this.said.set(words);
    this.changed.emit(commitment);
  }
}
