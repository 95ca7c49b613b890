import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { ReportSheet } from '@cumple/contracts/progress/report-sheet';
import { LANGUAGE } from '../../common/language';
import { InstantPipe } from '../../common/instant-pipe';
import { submissionStateName } from '../../progress/progress-words';
import { lastDayText } from '../../common/moment-text';

/** What happens once it is sent, and what was sent before. */
@Component({
  selector: 'web-sheet-aside',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [InstantPipe, RouterLink],
  template: `
    @if (editable()) {<section>
      <h2 i18n="@@sheet.aside.then">Al enviarlo</h2>
      <ol class="steps small">
        <li i18n="@@sheet.aside.approval">Aprobación, si su institución la pide</li>
        <li i18n="@@sheet.aside.receipt">Constancia con número, fecha y hora</li>
        <li><ng-container i18n="@@sheet.aside.review">Revisión en {{ sheet().reviewWorkingDays }} días hábiles; si nadie revisa, se publica «sin revisar»</ng-container></li>
        <li i18n="@@sheet.aside.public">El público lo lee en la página del compromiso</li>
      </ol>
    </section>}
    @for (sent of recent(); track sent.id) {
      <section class="receipt">
        <h2>{{ stateName(sent.state) }}</h2>
        @if (sent.receipt; as number) {
          <p><a [routerLink]="['/espacio/constancias', number]">{{ number }}</a> · {{ sent.receivedAt ?? sent.sentAt | instant: sheet().timeZone }}</p>
          <p><a [href]="document(number)" download i18n="@@sheet.aside.pdf">Descargar en PDF</a></p>
        } @else {
          <p class="small">{{ sent.sentAt | instant: sheet().timeZone }}@if (sent.state === 'awaiting-approval' && sent.approvalExpiresAt) { · <ng-container i18n="@@sheet.aside.expires">hasta el {{ lastDay(sent.approvalExpiresAt) }} inclusive</ng-container>}</p>
          @if (sent.decisionNote; as note) {<p class="small voice">{{ note }}</p>}
          @if (sent.state === 'awaiting-approval') {<p class="small" i18n="@@sheet.aside.noReceipt">La constancia se da cuando se apruebe.</p>}
        }
      </section>
    }
    <section>
      <h2 i18n="@@sheet.aside.offline">Sin conexión</h2>
      <p class="small"><a [href]="spreadsheet()" download i18n="@@sheet.aside.spreadsheet">Descargar esta hoja en Excel</a></p>
      @if (editable()) {<p class="small"><a [routerLink]="['hoja-de-calculo']" i18n="@@sheet.aside.upload">Subir la hoja llena</a></p>}
    </section>
  `,
})
export class SheetAside {
  readonly sheet = input.required<ReportSheet>();
  /** Something can still be written in it. */
  readonly editable = input.required<boolean>();
  private readonly language = inject(LANGUAGE);
  protected readonly stateName = submissionStateName;
  protected readonly recent = computed(() => [...this.sheet().submissions].sort((one, other) => other.sentAt.localeCompare(one.sentAt)).slice(0, 3));
  protected readonly spreadsheet = computed(() => workspacePaths.sheetSpreadsheet(this.sheet().plan, this.sheet().round?.number ?? 'outside', this.sheet().institution.slug));

  protected lastDay(until: string): string {
    return lastDayText(until, this.sheet().timeZone, this.language);
  }

  protected document(number: string): string {
    return workspacePaths.receiptDocument(number);
  }
}
