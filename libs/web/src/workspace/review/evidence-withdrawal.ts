import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import type { EvidenceView } from '@cumple/contracts/commitments/evidence';
import type { ManagedReport } from '@cumple/contracts/progress/progress-report';
import { InstantPipe } from '../../common/instant-pipe';
import { WorkspaceSession } from '../../common/workspace/workspace-session';
import { ReasonDialog } from '../plans/reason-dialog';
import { ReviewClient } from './review-client';

/** Takes evidence that the public reads off it, with a public reason; of what was taken off it says when and why, whatever cites it. */
@Component({
  selector: 'web-evidence-withdrawal',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [InstantPipe, ReasonDialog],
  template: `
    @if (evidence().withdrawal; as gone) {
      <p class="callout warn small">
        <ng-container i18n="@@evidence.withdrawal.was">Retirada de lo público el {{ gone.withdrawnAt | instant }}. Motivo público:</ng-container> «{{ gone.reason }}»
        @if (report().state === 'submitted') {<ng-container i18n="@@evidence.withdrawal.stays">Publicar este informe no la vuelve a mostrar.</ng-container>}
      </p>
    } @else if (offered()) {
      <button class="btn text sm danger" type="button" (click)="asking.set(true)"><ng-container i18n="@@evidence.withdrawal.do">Retirar de lo público</ng-container><span class="sr">: {{ evidence().id }}</span></button>
      <web-reason-dialog [name]="'evidence-withdrawal-' + evidence().id" heading="¿Retirar esta evidencia de lo público?" i18n-heading="@@evidence.withdrawal.heading" confirmLabel="Retirar de lo público" i18n-confirmLabel="@@evidence.withdrawal.do"
        [danger]="true" [send]="withdraw" [open]="asking()" (openChange)="asking.set($event)" (done)="finish($event)">
        <p i18n="@@evidence.withdrawal.what">Nadie podrá descargarla del portal: ni el archivo, ni su copia, ni el paquete de evidencias, tampoco donde otro compromiso de este plan cite el mismo archivo. Los informes que la citan siguen a la vista y dirán que se retiró, cuándo y por qué. Lo que alguien ya descargó no se puede recoger. <strong>No se puede deshacer.</strong></p>
      </web-reason-dialog>
    }
  `,
  host: { class: 'evidence-withdrawal' },
})
export class EvidenceWithdrawal {
  readonly report = input.required<ManagedReport>();
  readonly evidence = input.required<EvidenceView>();
  readonly withdrawn = output<EvidenceView>();
  private readonly client = inject(ReviewClient);
  private readonly may = inject(WorkspaceSession).may('report.withdraw');
  protected readonly asking = signal(false);
  /** Only what a published report showed is public. */
  protected readonly offered = computed(() => this.may && this.report().publishedAt !== null);
  protected readonly withdraw = (reason: string, key: string) => this.client.withdrawEvidence(this.report().plan, this.evidence().id, reason, key);

  protected finish(evidence: EvidenceView): void {
    this.asking.set(false);
    this.withdrawn.emit(evidence);
  }
}
