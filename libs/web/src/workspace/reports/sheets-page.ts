import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ReportSheetLine, ReportSheetList } from '@cumple/contracts/progress/report-sheet';
import { Tag } from '@cumple/ui/tag';
import { DayPipe } from '../../common/day-pipe';
import { EmptyList } from '../empty-list';
import { describeWorkspacePage } from '../page-title';
import { countsText } from './counts-text';

/** The sheets that somebody may fill in: what is due first. */
@Component({
  selector: 'web-sheets-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe, EmptyList, RouterLink, Tag],
  template: `
    <div class="page-head row between">
      <div><h1 tabindex="-1" i18n="@@sheets.title">Informes de avance</h1><p class="muted" i18n="@@sheets.lead">Una hoja por corte de información, con todos los hitos de su institución.</p></div>
      <a class="btn out" routerLink="/espacio/constancias" i18n="@@receipts.title">Constancias</a>
    </div>
    <ul class="queue">
      @for (sheet of inRounds(); track $index) {
        <li [class.is-returned]="sheet.counts.returned">
          <div>
            @if (sheet.counts.returned) {<ui-tag tone="late" icon="warning" i18n="@@sheets.returned">{sheet.counts.returned, plural, =1 {1 informe devuelto para corregir} other {{{ sheet.counts.returned }} informes devueltos para corregir}}</ui-tag>}
            @else if (sheet.dueOn; as due) {<ui-tag [tone]="!waits(sheet) ? 'plain' : sheet.round?.state === 'past-due' ? 'late' : 'warn'" icon="late"><ng-container i18n="@@sheet.due">Para el {{ due | day }}</ng-container></ui-tag>}
            <h2><a [routerLink]="link(sheet)">{{ sheet.round?.name }}</a></h2>
            <p class="small muted">{{ sheet.institution.name }} · {{ sheet.planTitle }}@if (sheet.institution.demonstration) {&ngsp;<ui-tag class="fictional" tone="warn" icon="info" [boxed]="true" i18n="@@institutions.demonstration.tag">datos ficticios</ui-tag>}</p>
            <p class="small">{{ countsText(sheet.counts) }}</p>
            @if (sheet.awaitingApproval) {<p class="small"><ui-tag tone="warn" i18n="@@sheet.row.awaiting">en aprobación</ui-tag></p>}
          </div>
          <a class="btn" [class.out]="!waits(sheet)" [routerLink]="link(sheet)"><ng-container i18n="@@sheets.open">Abrir la hoja</ng-container><span class="sr">: {{ sheet.round?.name }}</span></a>
        </li>
      }
    </ul>
    @if (!inRounds().length) {<web-empty-list heading="Ningún corte le pide informar ahora" i18n-heading="@@sheets.none"><p i18n="@@sheets.none.what">Cuando el punto de contacto abra uno, le llegará un aviso con el vínculo a su hoja. También puede informar fuera de corte.</p></web-empty-list>}
    @if (outside().length) {
      <section class="section" aria-labelledby="outside">
        <h2 id="outside" i18n="@@sheets.outside">Fuera de corte</h2>
        <ul class="queue">
          @for (sheet of outside(); track $index) {
            <li><div><h3>{{ sheet.institution.name }}</h3><p class="small muted">{{ sheet.planTitle }}</p></div><a class="btn out sm" [routerLink]="link(sheet)"><ng-container i18n="@@sheets.outside.open">Informar fuera de corte</ng-container><span class="sr">: {{ sheet.institution.name }}</span></a></li>
          }
        </ul>
      </section>
    }
    @if (sheets().total > sheets().items.length) {
      <p class="small muted" i18n="@@sheets.more">Se muestran las {{ sheets().items.length }} que vencen primero de {{ sheets().total }}. Las demás se abren desde el tablero de su corte.</p>
    }
  `,
})
export class SheetsPage {
  readonly sheets = input.required<ReportSheetList>();
  protected readonly inRounds = computed(() => this.sheets().items.filter(({ round }) => round !== null));
  protected readonly outside = computed(() => this.sheets().items.filter(({ round }) => round === null));
  protected readonly countsText = countsText;

  constructor() {
    describeWorkspacePage(() => $localize`:@@sheets.title:Informes de avance`);
  }

  protected waits({ counts: { toReport, drafts, returned } }: ReportSheetLine): boolean {
    return toReport + drafts + returned > 0;
  }

  protected link({ plan, round, institution }: ReportSheetLine): (string | number)[] {
    return ['/espacio/informes', plan, round?.number ?? 'outside', institution.slug];
  }
}
