import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { Receipt } from '@cumple/contracts/progress/report-sheet';
import { Breadcrumb } from '@cumple/ui/breadcrumb';
import { Tag } from '@cumple/ui/tag';
import { milestoneStateName } from '../../commitments/milestone-words';
import { DayPipe } from '../../common/day-pipe';
import { clockText } from '../../common/clock-text';
import { LANGUAGE } from '../../common/language';
import { approvalName } from '../../progress/progress-words';
import { SignedSheet } from '../../progress/signed-sheet';
import { describeWorkspacePage } from '../page-title';
import { momentText } from '../../common/moment-text';
import { leftOutText } from './left-out-text';

/** The dated proof of what was received. */
@Component({
  selector: 'web-receipt-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Breadcrumb, DayPipe, RouterLink, SignedSheet, Tag],
  template: `
    <ui-breadcrumb [crumbs]="crumbs()" />
    <div class="page-head row between">
      <div>
        <h1 tabindex="-1"><ng-container i18n="@@receipt.title">Constancia {{ receipt().number }}</ng-container></h1>
        @if (receipt().demonstration) {<p><ui-tag class="fictional" tone="warn" icon="info" [boxed]="true" i18n="@@institutions.demonstration.tag">datos ficticios</ui-tag></p>}
      </div>
      <p class="btn-group no-print"><a class="btn" [href]="document()" download i18n="@@sheet.aside.pdf">Descargar en PDF</a><button class="btn out" type="button" (click)="print()" i18n="@@record.print">Imprimir</button></p>
    </div>
    @if (leftOut) {<p class="callout warn" role="status">{{ leftOut }} <a class="link" [routerLink]="sheet()" i18n="@@receipt.toSheet">Volver a la hoja</a></p>}
    <article class="receipt">
      <dl class="facts">
        <div><dt i18n="@@receipt.received">Recibido</dt><dd>{{ moment() }}</dd></div>
        <div><dt i18n="@@receipt.institution">Institución</dt><dd>{{ receipt().institution.name }}</dd></div>
        <div><dt i18n="@@receipt.post">Lo envió</dt><dd>@if (receipt().sentBy; as by) {<ng-container i18n="@@receipt.sentBy">{{ by.post }}, {{ by.institution }}, porque la institución no tiene enlace</ng-container>} @else {{{ receipt().post }}}</dd></div>
        <div><dt i18n="@@receipt.plan">Plan</dt><dd>{{ receipt().plan.title }}@if (receipt().round; as round) { · {{ round.name }}}</dd></div>
        @if (receipt().letterNumber; as number) {<div><dt i18n="@@sheet.letter">Oficio</dt><dd>{{ number }}@if (receipt().letterOn; as on) {, {{ on | day }}}</dd></div>}
        <div><dt i18n="@@receipt.approval">Aprobación</dt><dd>{{ approval() }}</dd></div>
        @if (receipt().approval.signedSheet; as file) {<div><dt i18n="@@progress.signedSheet">Hoja firmada</dt><dd><web-signed-sheet [file]="file" /></dd></div>}
      </dl>
      <table class="table cards-sm stack-sm">
        <caption class="sr" i18n="@@receipt.contents">Lo que se recibió, hito por hito</caption>
        <thead><tr><th scope="col" i18n="@@receipt.milestone">Hito</th><th scope="col" i18n="@@progress.field.milestoneState">Estado</th><th scope="col" class="num" i18n="@@progress.field.evidence">Evidencia</th></tr></thead>
        <tbody>
          @for (line of receipt().reports; track line.report) {
            <tr><th scope="row">{{ line.commitment }} · <ng-container i18n="@@sheet.row.milestone">Hito {{ line.number }}. {{ line.title }}</ng-container></th>
              <td data-l="Estado" i18n-data-l="@@progress.field.milestoneState"><span>{{ stateName(line.milestoneState) }}@if (line.unchanged) {&ngsp;<ng-container i18n="@@receipt.unchanged">(sin cambios)</ng-container>}</span></td>
              <td data-l="Evidencia" i18n-data-l="@@progress.field.evidence" class="num"><span>{{ line.evidenceCount }}</span></td></tr>
          }
        </tbody>
      </table>
      <p class="meta digest"><ng-container i18n="@@receipt.sha">Huella SHA-256 de lo recibido:</ng-container> {{ receipt().sha256 }}</p>
    </article>
    <p class="section"><a class="btn out" routerLink="/espacio/informes" i18n="@@receipt.back">Volver a los informes</a></p>
  `,
})
export class ReceiptPage {
  readonly receipt = input.required<Receipt>();
  private readonly language = inject(LANGUAGE);
  /** What the sheet that led here kept back; a receipt by itself knows of nothing else. */
  protected readonly leftOut = leftOutText(rowsIn(history.state)).trim();
  protected readonly sheet = computed(() => ['/espacio/informes', this.receipt().plan.slug, this.receipt().round?.number ?? 'outside', this.receipt().institution.slug]);
  protected readonly stateName = milestoneStateName;
  protected readonly crumbs = computed(() => [{ label: $localize`:@@receipts.title:Constancias`, link: '/espacio/constancias' }, { label: this.receipt().number }]);
  protected readonly document = computed(() => workspacePaths.receiptDocument(this.receipt().number));
  protected readonly moment = computed(() => `${momentText(this.receipt().receivedAt, this.receipt().timeZone, this.language)} (${clockText(this.receipt().timeZone)})`);
  protected readonly approval = computed(() => [approvalName(this.receipt().approval.mode), this.receipt().approval.post].filter(Boolean).join(', '));

  constructor() {
    describeWorkspacePage(() => $localize`:@@receipt.title:Constancia ${this.receipt().number}:INTERPOLATION:`);
  }

  protected print(): void {
    window.print();
  }
}

function rowsIn(state: unknown): string[] {
  const rows = (state as { leftOut?: unknown } | null)?.leftOut;
  return Array.isArray(rows) ? rows.filter((row) => typeof row === 'string') : [];
}
