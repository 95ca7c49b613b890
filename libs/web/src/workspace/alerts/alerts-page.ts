import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AlertList, AlertView } from '@cumple/contracts/alerts/alert';
import { ALERT_OWNERS, type AlertOwner } from '@cumple/domain/alerts/alert';
import { alertOwnerName } from '../../alerts/alert-words';
import { WorkspaceSession } from '../../common/workspace/workspace-session';
import { EmptyList } from '../empty-list';
import { describeWorkspacePage } from '../page-title';
import { AlertLine } from './alert-line';
import { AlertsClient } from './alerts-client';
import { AnswerDialog } from './answer-dialog';
import { RaiseDialog } from './raise-dialog';

/** What asks for somebody's action, by whose turn it is, most pressing first. */
@Component({
  selector: 'web-alerts-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AlertLine, AnswerDialog, EmptyList, RaiseDialog, RouterLink],
  template: `
    <div class="page-head">
      <h1 tabindex="-1" i18n="@@alerts.title">Alertas</h1>
      <p class="muted"><ng-container i18n="@@alerts.lead">Son para quien debe actuar; el público ve los hechos: fechas, estados e informes recibidos.</ng-container>&ngsp;<a routerLink="/metodo" fragment="umbrales" i18n="@@alerts.thresholds">Cuándo aparece cada una</a></p>
    </div>
    <p role="status" class="small">{{ said() }}</p>
    @for (group of groups(); track group.owner) {
      <section class="section" [attr.aria-labelledby]="group.owner">
        <div class="section-head"><h2 [id]="group.owner">{{ group.name }} <span class="count">{{ group.items.length }}</span></h2></div>
        <ul class="queue">
          @for (alert of group.items; track $index) {
            <li><web-alert-line [alert]="alert" [mayRaise]="mayRaise" [mayAnswer]="mayAnswer" (raise)="raising.set(alert)" (answer)="answering.set(alert.escalation)" /></li>
          }
        </ul>
      </section>
    }
    @if (shown().total > shown().items.length) {
      <p class="small muted" i18n="@@alerts.more">Se muestran las {{ shown().items.length }} más urgentes de {{ shown().total }}.</p>
    }
    @if (!shown().total) {<web-empty-list heading="Nada espera su acción" i18n-heading="@@alerts.none"><p i18n="@@alerts.none.what">Aquí aparecen los hitos con atraso o por vencer, los informes que faltan o se devolvieron, la evidencia que no abre y los obstáculos que esperan respuesta.</p></web-empty-list>}
    <web-raise-dialog [alert]="raising()" (closed)="raising.set(null)" (raised)="after(raisedWords)" />
    <web-answer-dialog [escalation]="answering()" (closed)="answering.set(null)" (answered)="after(answeredWords)" (stale)="read()" />
  `,
})
export class AlertsPage {
  readonly alerts = input.required<AlertList>();
  private readonly client = inject(AlertsClient);
  private readonly session = inject(WorkspaceSession);
  protected readonly mayRaise = this.session.may('escalation.raise');
  protected readonly mayAnswer = this.session.may('escalation.answer');
  protected readonly shown = linkedSignal(() => this.alerts());
  protected readonly raising = signal<AlertView | null>(null);
  protected readonly answering = signal<AlertView['escalation']>(null);
  protected readonly said = signal('');
  protected readonly raisedWords = $localize`:@@alerts.raised:Elevado. El punto de contacto registrará aquí la respuesta.`;
  protected readonly answeredWords = $localize`:@@alerts.answered:La respuesta quedó registrada.`;
  protected readonly groups = computed(() => ownersFirst(this.mayAnswer).map((owner) => this.group(owner)).filter(({ items }) => items.length > 0));

  constructor() {
    describeWorkspacePage(() => $localize`:@@alerts.title:Alertas`);
  }

  private group(owner: AlertOwner): { owner: AlertOwner; name: string; items: AlertView[] } {
    return { owner, name: alertOwnerName(owner), items: this.shown().items.filter((alert) => alert.owner === owner) };
  }

  protected async read(): Promise<void> {
    this.shown.set(await this.client.all());
  }

  protected async after(words: string): Promise<void> {
    this.said.set(words);
    await this.read();
  }
}

/** One's own turn comes first. */
function ownersFirst(coordinates: boolean): AlertOwner[] {
  return coordinates ? [...ALERT_OWNERS].reverse() : [...ALERT_OWNERS];
}
