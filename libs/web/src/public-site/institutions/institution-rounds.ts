import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { InstitutionRound } from '@cumple/contracts/public-site/institution';
import type { Day } from '@cumple/domain/common/day';
import { Absent } from '@cumple/ui/absent';
import { DayPipe } from '../../common/day-pipe';

/** What each reporting round asked of an institution and how much of it is published, on a day. Counts alone, and no place among others. */
@Component({
  selector: 'web-institution-rounds',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Absent, DayPipe, RouterLink],
  template: `
    <h3 i18n="@@institution.rounds.title">Informes de avance</h3>
    @if (rounds().length) {
      <table class="table cards-sm stack-sm">
        <caption>
          <ng-container i18n="@@institution.rounds.caption">Hitos por los que cada corte de información le preguntó: de cuántos se recibió informe, de cuántos no, y cuántos están publicados</ng-container>@if (asOf(); as day) {, <ng-container i18n="@@institution.rounds.asOf">al</ng-container> {{ day | day: 'long' }}}
        </caption>
        <thead>
          <tr>
            <th scope="col" i18n="@@institution.rounds.round">Corte de información</th>
            <th scope="col" i18n="@@institution.rounds.due">Plazo</th>
            <th scope="col" class="num" i18n="@@institution.rounds.received">Informes recibidos</th>
            <th scope="col" class="num" i18n="@@institution.rounds.missing">Sin informe recibido</th>
            <th scope="col" class="num" i18n="@@institution.rounds.published">Publicados</th>
          </tr>
        </thead>
        <tbody>
          @for (round of rows(); track round.number) {
            <tr>
              <th scope="row">{{ round.name }}</th>
              <td data-l="Plazo" i18n-data-l="@@institution.rounds.due"><span>{{ round.dueOn | day }}@if (round.open) { · <ng-container i18n="@@institution.rounds.open">todavía en plazo</ng-container>} @else if (round.closedEarly; as on) { · <ng-container i18n="@@institution.rounds.closedEarly">cerrado antes, el</ng-container> {{ on | day }}}@if (round.extension; as more) {<br /><small i18n="@@institution.rounds.extended">Con prórroga: el plazo del corte era el {{ more.roundDueOn | day }}. Motivo: «{{ more.reason }}»</small>}</span></td>
              <td class="num" data-l="Informes recibidos" i18n-data-l="@@institution.rounds.received"><span i18n="@@institution.rounds.of">{{ round.received }} de {{ round.asked }}</span></td>
              <td class="num" data-l="Sin informe recibido" i18n-data-l="@@institution.rounds.missing"><span>@if (round.open || round.closedEarly) {–} @else {<ng-container i18n="@@institution.rounds.missingOf">{{ round.missing }} de {{ round.asked }}</ng-container>}</span></td>
              <td class="num" data-l="Publicados" i18n-data-l="@@institution.rounds.published"><span i18n="@@institution.rounds.publishedOf">{{ round.published }} de {{ round.asked }}</span></td>
            </tr>
          }
        </tbody>
      </table>
      <p class="basis"><ng-container i18n="@@institution.rounds.basis">«Sin informe recibido» se cuenta cuando vence el plazo, y no quiere decir sin avance; de un corte que se cerró antes no se cuenta. Lo que dice un informe es público cuando se publica.</ng-container>&ngsp;<a routerLink="/metodo" fragment="informes" i18n="@@publicReport.section.method">Cómo se informa y quién revisa</a></p>
    } @else {
      <p><ui-absent i18n="@@institution.rounds.none">Ningún corte de información le ha pedido informes por este sitio.</ui-absent></p>
    }
    @if (published(); as count) {
      <p class="small"><ng-container i18n="@@institution.rounds.total">Informes publicados en total, con los enviados fuera de corte: {{ count }}.</ng-container></p>
    }
  `,
  styles: `
    :host { display: block; margin-top: var(--s-6); }
    h3 { margin-bottom: var(--s-3); }
    .num { white-space: normal; }
  `,
})
export class InstitutionRounds {
  /** Newest first. */
  readonly rounds = input.required<InstitutionRound[]>();
  readonly published = input.required<number>();
  readonly asOf = input.required<Day | null>();
  protected readonly rows = computed(() =>
    this.rounds().map((round) => {
      const closedEarly = round.closedOn && round.closedOn <= round.dueOn ? round.closedOn : null;
      return { ...round, closedEarly, open: !closedEarly && this.asOf() !== null && round.dueOn >= (this.asOf() ?? '') };
    }),
  );
}
