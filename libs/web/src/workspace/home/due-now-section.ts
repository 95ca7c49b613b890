import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AlertView } from '@cumple/contracts/alerts/alert';
import type { ReportSheetLine } from '@cumple/contracts/progress/report-sheet';
import { Icon } from '@cumple/ui/icon';
import { Tag } from '@cumple/ui/tag';
import { DayPipe } from '../../common/day-pipe';
import { countsText } from '../reports/counts-text';
import type { Coordination } from './coordination';
import type { DueNow } from './due-now';

const FIRST = 5;

/** What is due and what was returned, with one click to where it is done. */
@Component({
  selector: 'web-due-now-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe, Icon, RouterLink, Tag],
  template: `
    <section class="section" aria-labelledby="due-now">
      <div class="section-head"><h2 id="due-now" i18n="@@today.due">Lo que corresponde ahora</h2><a routerLink="/espacio/informes" i18n="@@today.due.all">Todas las hojas</a></div>
      <ul class="queue">
        @if (review()?.total) {
          <li>
            <div>
              @if (review()?.lastDay; as last) {<ui-tag tone="late" icon="late" i18n="@@today.lastDay">{last, plural, =1 {hoy es el último día de 1: después se publica sin revisar} other {hoy es el último día de {{ last }}: después se publican sin revisar}}</ui-tag>}
              <h3>{{ toReview() }} <ng-container i18n="@@today.toReview">{toReview(), plural, =1 {informe por revisar} other {informes por revisar}}</ng-container></h3>
              <p class="small muted" i18n="@@today.review.what">Lo que nadie revisa en el plazo se publica «sin revisar».</p>
            </div>
            <a class="btn" routerLink="/espacio/revision" i18n="@@review.open">Revisar</a>
          </li>
        }
        @for (alert of due()?.returned; track $index) {
          <li class="is-returned">
            <div>
              <ui-tag tone="late" icon="warning" i18n="@@progress.report.returned">Devuelto para corregir</ui-tag>
              <h3>{{ alert.commitment }}@if (alert.milestone; as number) { · <ng-container i18n="@@alerts.milestone">hito {{ number }}</ng-container>}, {{ alert.commitmentTitle }}</h3>
              <p class="small muted">{{ alert.milestoneTitle }}</p>
            </div>
            <a class="btn" [routerLink]="pathOf(alert)" [fragment]="fragmentOf(alert)"><ng-container i18n="@@alerts.step.correctReport">Corregir el informe</ng-container><svg uiIcon="to"></svg><span class="sr">: {{ alert.commitment }} · {{ alert.milestone }}</span></a>
          </li>
        }
        @for (sheet of sheets(); track $index) {
          <li>
            <div>
              @if (sheet.round?.state === 'closed') {<ui-tag tone="late" icon="warning" i18n="@@today.due.closed">El corte se cerró; lo devuelto todavía se recibe</ui-tag>}
              @else if (sheet.dueOn; as day) {
                <ui-tag [tone]="sheet.round?.state === 'past-due' ? 'late' : 'warn'" icon="late">
                  @if (sheet.round?.state === 'past-due') {<ng-container i18n="@@today.due.past">Venció el {{ day | day }}; todavía se recibe</ng-container>}
                  @else {<ng-container i18n="@@today.due.on">Informe para el {{ day | day }}</ng-container>, <ng-container i18n="@@rounds.left">{leftOf(sheet), plural, =0 {hoy es el último día} =1 {queda 1 día hábil} other {quedan {{ leftOf(sheet) }} días hábiles}}</ng-container>}
                </ui-tag>
              }
              <h3>{{ sheet.round?.name ?? outside }} · {{ sheet.institution.acronym ?? sheet.institution.name }}@if (sheet.institution.demonstration) {&ngsp;<ui-tag class="fictional" tone="warn" icon="info" [boxed]="true" i18n="@@institutions.demonstration.tag">datos ficticios</ui-tag>}</h3>
              <p class="small muted">{{ countsText(sheet.counts) }}</p>
            </div>
            <a class="btn out" [routerLink]="linkOf(sheet)"><ng-container i18n="@@sheets.open">Abrir la hoja</ng-container><span class="sr">: {{ sheet.round?.name ?? outside }}, {{ sheet.institution.name }}</span></a>
          </li>
        }
      </ul>
      @if (!due()) {<p class="muted" i18n="@@workspace.home.unreadable">No se pudo leer. Vuelva a abrir esta página en un momento.</p>}
      @else if (!due()?.returned?.length && !sheets().length && !toReview()) {<p class="muted" i18n="@@today.due.none">Nada por informar ni por corregir. Cuando se abra un corte, su hoja aparecerá aquí.</p>}
      @if (hidden(); as count) {<p class="small muted" i18n="@@today.due.more">{count, plural, =1 {Y 1 hoja más.} other {Y {{ count }} hojas más.}}</p>}
    </section>
  `,
})
export class DueNowSection {
  readonly due = input.required<DueNow | null>();
  /** Reports that wait for whoever looks. */
  readonly review = input<Coordination['review']>();
  protected readonly countsText = countsText;
  protected readonly toReview = computed(() => this.review()?.total ?? 0);
  protected readonly outside = $localize`:@@sheets.outside:Fuera de corte`;
  protected readonly sheets = computed(() => this.due()?.sheets.slice(0, FIRST) ?? []);
  protected readonly hidden = computed(() => (this.due()?.sheets.length ?? 0) - this.sheets().length);

  protected linkOf({ plan, round, institution }: ReportSheetLine): (string | number)[] {
    return ['/espacio/informes', plan, round?.number ?? 'outside', institution.slug];
  }

  protected leftOf({ workingDaysLeft }: ReportSheetLine): number {
    return workingDaysLeft ?? 0;
  }

  protected pathOf({ address }: AlertView): string {
    return address.split('#')[0] ?? '/espacio/informes';
  }

  protected fragmentOf({ address }: AlertView): string | undefined {
    return address.split('#')[1];
  }
}
