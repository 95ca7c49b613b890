import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { EvidenceView, WithdrawnEvidence } from '@cumple/contracts/commitments/evidence';
import type { PublishedReport } from '@cumple/contracts/progress/progress-report';
import { Absence } from '@cumple/ui/absence';
import { PublishedReportPart } from './published-report';

/** The last report of each milestone, newest first, and the way to all others; or why there is none, which says nothing of the work. */
@Component({
  selector: 'web-reports-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Absence, PublishedReportPart, RouterLink],
  template: `
    <div class="section-head">
      <h2 id="informes" i18n="@@publicReport.section">Informes de avance</h2>
      @if (published() + withdrawn() > 0) {
        <a [routerLink]="page() + '/informes'" i18n="@@publicReport.section.all">Ver todos, con los anteriores y los retirados</a>
        <p i18n="@@publicReport.section.what">El último de cada hito. Los escribe la institución responsable; nadie los cambia después de publicados.</p>
        <p class="small"><ng-container i18n="@@publicReport.section.published">publicados: {{ published() }}</ng-container>@if (withdrawn() > 0) { · <ng-container i18n="@@publicReport.section.withdrawn">retirados: {{ withdrawn() }}</ng-container>}</p>
      }
    </div>
    @for (report of newestFirst(); track report.id) {
      <web-published-report [report]="report" [timeZone]="timeZone()" [page]="page()" [evidence]="evidence()" [withdrawnEvidence]="withdrawnEvidence()" />
    } @empty {
      <ui-absence heading="Sin informes publicados" i18n-heading="@@publicReport.section.none">
        @if (withdrawn() > 0) {
          <p class="small" i18n="@@publicReport.section.noneStands">Los que se publicaron fueron retirados. Siguen a la vista, cada uno con su motivo.</p>
        } @else if (hasMilestones()) {
          <p class="small" i18n="@@publicReport.section.noneWhy">Todavía no se ha publicado aquí ningún informe de avance de sus hitos. No quiere decir que no haya avance.</p>
        } @else {
          <p class="small" i18n="@@publicReport.section.noMilestones">La fuente no lista hitos, y los informes de avance se hacen por hito: no hay de qué informar. No quiere decir que no haya avance.</p>
        }
      </ui-absence>
    }
    <p class="basis"><a routerLink="/metodo" fragment="informes" i18n="@@publicReport.section.method">Cómo se informa y quién revisa</a></p>
  `,
})
export class ReportsSection {
  readonly latest = input.required<PublishedReport[]>();
  readonly published = input.required<number>();
  readonly withdrawn = input.required<number>();
  readonly hasMilestones = input.required<boolean>();
  readonly evidence = input.required<EvidenceView[]>();
  /** What was taken off the public. */
  readonly withdrawnEvidence = input<WithdrawnEvidence[]>([]);
  readonly timeZone = input.required<string>();
  /** Address of the commitment's page. */
  readonly page = input.required<string>();
  protected readonly newestFirst = computed(() => [...this.latest()].sort((a, b) => b.receivedAt.localeCompare(a.receivedAt)));
}
