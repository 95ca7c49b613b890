import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { EvidenceView, WithdrawnEvidence } from '@cumple/contracts/commitments/evidence';
import type { PublishedReport } from '@cumple/contracts/progress/progress-report';
import { milestoneStateName } from '../commitments/milestone-words';
import { DayPipe } from '../common/day-pipe';
import { citedEvidence } from './cited-evidence';
import { ReportReview } from './report-review';
import { ReportSaid } from './report-said';

/** A published report of a milestone. One that was withdrawn says so first, and why; what it said stays readable. */
@Component({
  selector: 'web-published-report',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe, ReportReview, ReportSaid, RouterLink],
  template: `
    <article class="report" [id]="'informe-' + report().id" [attr.aria-labelledby]="heading()">
      <header>
        <h3 [id]="heading()"><ng-container i18n="@@commitment.milestone.number">Hito {{ report().milestone.number }}</ng-container>, {{ state() }}@if (report().withdrawal) { · <ng-container i18n="@@publicReport.withdrawn">informe retirado</ng-container>}</h3>
        <p class="meta title">{{ report().milestone.title }}</p>
        <p class="meta facts-line">
          <span>{{ report().institution.acronym ?? report().institution.name }}</span>
          @if (report().letterNumber; as letter) {<span><ng-container i18n="@@publicReport.letter">oficio</ng-container> {{ letter }}@if (report().letterOn; as day) {, {{ day | day }}}</span>}
          <span><ng-container i18n="@@publicReport.received">recibido el</ng-container> {{ report().receivedAt | day: 'short' : timeZone() }}</span>
          <span>@if (report().round; as round) {{{ round.name }}} @else {<ng-container i18n="@@publicReport.outside">fuera de corte</ng-container>}</span>
          @if (report().sentBy; as by) {<span i18n="@@publicReport.sentBy">escrito por {{ by.post }}, {{ by.institution }}, porque la institución no tiene enlace</span>}
          <web-report-review [report]="report()" [timeZone]="timeZone()" />
        </p>
      </header>
      @if (report().withdrawal; as gone) {
        <p class="gone"><strong><ng-container i18n="@@publicReport.withdrawnOn">Retirado el</ng-container> {{ gone.withdrawnAt | day: 'long' : timeZone() }}.</strong>&ngsp;<span class="reason">{{ gone.reason }}</span></p>
        <details class="disclosure"><summary i18n="@@publicReport.withdrawnSaid">Qué decía</summary><web-report-said [body]="report()" /></details>
      } @else {
        @if (report().unchanged) {<p class="small unchanged" i18n="@@publicReport.unchanged">Sin cambios desde el informe anterior; repite lo que decía:</p>}
        <web-report-said [body]="report()" />
      }
      @if (cited().length) {
        <p class="small cited"><strong i18n="@@publicReport.evidence">Evidencia:</strong>&ngsp;@for (one of cited(); track one.id; let last = $last) {@if (one.gone; as gone) {<span class="reason"><ng-container i18n="@@publicReport.evidenceGone">evidencia retirada el {{ gone.withdrawnAt | day: 'long' : timeZone() }}:</ng-container> «{{ gone.reason }}»</span>} @else {<a [routerLink]="page()" [fragment]="'evidencia-' + one.id">{{ one.title }}</a>}{{ last ? '' : ' · ' }}}</p>
      }
    </article>
  `,
  styles: `
    .facts-line { display: flex; flex-wrap: wrap; gap: 0 var(--s-3); margin-block: var(--s-1) var(--s-2); }
    .title { color: var(--ink-2); }
    h3, .gone, .cited { overflow-wrap: anywhere; }
    .gone { background: var(--open-soft); border-left: 4px solid var(--open-ink); padding: var(--s-2) var(--s-3); }
    .reason { white-space: pre-line; }
    .unchanged { margin-bottom: var(--s-2); }
    .cited { margin-top: var(--s-3); }
  `,
})
export class PublishedReportPart {
  readonly report = input.required<PublishedReport>();
  readonly timeZone = input.required<string>();
  /** Address of the commitment's page, where its evidence is. */
  readonly page = input.required<string>();
  readonly evidence = input.required<EvidenceView[]>();
  /** What was taken off the public. */
  readonly withdrawnEvidence = input<WithdrawnEvidence[]>([]);
  protected readonly heading = computed(() => `titulo-${this.report().id}`);
  protected readonly state = computed(() => milestoneStateName(this.report().milestoneState).toLocaleLowerCase());
  protected readonly cited = computed(() => citedEvidence(this.report().evidence, this.evidence(), this.withdrawnEvidence()));
}
