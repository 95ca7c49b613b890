import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Receipt } from '@cumple/contracts/progress/report-sheet';
import { clockText } from '../../common/clock-text';
import { LANGUAGE } from '../../common/language';
import { EmptyList } from '../empty-list';
import { describeWorkspacePage } from '../page-title';
import { momentText } from '../../common/moment-text';

/** Every receipt of one's institution, newest first. */
@Component({
  selector: 'web-receipts-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyList, RouterLink],
  template: `
    <div class="page-head"><h1 tabindex="-1" i18n="@@receipts.title">Constancias</h1><p class="muted" i18n="@@receipts.lead">Cada envío recibido tiene la suya: con número, fecha y hora, y lo que contenía.</p></div>
    <ul class="queue">
      @for (receipt of receipts(); track receipt.number) {
        <li>
          <div>
            <h2><a [routerLink]="['/espacio/constancias', receipt.number]">{{ receipt.number }}</a></h2>
            <p class="small">{{ moment(receipt) }} · {{ receipt.institution.acronym ?? receipt.institution.name }} · {{ receipt.round?.name ?? outside }}</p>
            <p class="meta" i18n="@@receipts.count">{receipt.reports.length, plural, =1 {1 informe} other {{{ receipt.reports.length }} informes}}</p>
          </div>
        </li>
      }
    </ul>
    @if (!receipts().length) {<web-empty-list heading="Todavía no hay constancias" i18n-heading="@@receipts.none"><p i18n="@@receipts.none.what">La primera aparece cuando se recibe el primer envío.</p></web-empty-list>}
  `,
})
export class ReceiptsPage {
  readonly receipts = input.required<Receipt[]>();
  private readonly language = inject(LANGUAGE);
  protected readonly outside = $localize`:@@sheets.outside:Fuera de corte`;

  constructor() {
    describeWorkspacePage(() => $localize`:@@receipts.title:Constancias`);
  }

  protected moment({ receivedAt, timeZone }: Receipt): string {
    return `${momentText(receivedAt, timeZone, this.language)} (${clockText(timeZone)})`;
  }
}
