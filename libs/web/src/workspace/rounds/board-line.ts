import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { BoardCell, BoardLine, ReportingRound } from '@cumple/contracts/progress/reporting-round';
import { ROUND_WAYS } from '@cumple/domain/progress/reporting-round.state';
import { Icon } from '@cumple/ui/icon';
import { Tag } from '@cumple/ui/tag';
import { DayPipe } from '../../common/day-pipe';
import { InstantPipe } from '../../common/instant-pipe';
import { milestoneStateName } from '../../commitments/milestone-words';
import { institutionLabel } from '../../institutions/institution-label';
import { BOARD_LOOKS } from '../../progress/board-looks';
import { boardStateName } from '../../progress/progress-words';
import { BoardCellCode } from './board-cell-code';
import { groupsOf, missingOf } from './board-groups';

/** What of a line is told once something was asked for it. */
export interface LineNote {
  institution: string;
  text: string;
  refused: boolean;
}

/** An institution's row of the board: until when, what is known of each of its milestones, and what can be done about it. */
@Component({
  selector: 'tr[webBoardLine]',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BoardCellCode, DayPipe, Icon, InstantPipe, RouterLink, Tag],
  template: `
    <th scope="row">
      {{ label() }}@if (line().institution.demonstration && !fictional()) {<span class="meta" i18n="@@institutions.demonstration.tag">datos ficticios</span>}
      @if (!line().hasLiaison) {
        <ui-tag tone="warn" icon="people" i18n="@@board.noLiaison">sin enlace institucional</ui-tag>
        @if (manages() && may('remind')) {<a class="small" [routerLink]="['/espacio/informes', round().plan, round().number, line().institution.slug]"><ng-container i18n="@@board.fillIn">Informar en su lugar</ng-container><span class="sr">: {{ label() }}</span></a>}
      }
    </th>
    <td class="full small" data-l="Fecha límite" i18n-data-l="@@rounds.field.dueOn">
      {{ line().dueOn | day }}
      @if (line().dueOn !== round().dueOn) {<ui-tag icon="calendar" i18n="@@board.extended">con prórroga</ui-tag>}
      @if (round().state !== 'closed' && missing()) {<span class="meta" i18n="@@rounds.left">{line().workingDaysLeft, plural, =0 {hoy es el último día} =1 {queda 1 día hábil} other {quedan {{ line().workingDaysLeft }} días hábiles}}</span>}
    </td>
    <td class="full">
      <ul class="board-groups">
        @for (group of groups(); track group.state) {
          <li><ui-tag [tone]="looks[group.state].tone" [icon]="looks[group.state].icon">{{ nameOf(group.state) }} ({{ group.cells.length }})</ui-tag><span class="codes-line">@for (cell of group.cells; track $index) {<web-board-cell-code [cell]="cell" [institution]="label()" />}</span></li>
        }
      </ul>
      <details (toggle)="opened.set($any($event.target).open)">
        <summary class="small"><ng-container i18n="@@board.each">Hito por hito</ng-container><span class="sr">: {{ label() }}</span></summary>
        @if (opened()) {
          <ul class="small board-cells">
            @for (cell of line().cells; track $index) {
              <li><svg [uiIcon]="looks[cell.state].icon"></svg><span><web-board-cell-code [cell]="cell" [institution]="label()" [titled]="true" /> – {{ nameOf(cell.state) }}@if (cell.reported; as said) {: {{ reportedName(said) }}}@if (cell.submittedAt; as at) {, {{ at | instant: timeZone() }}}</span></li>
            }
          </ul>
        }
      </details>
    </td>
    <td class="full small">
      @if (line().lastReminderAt; as at) {<p class="meta" i18n="@@board.reminded">Recordado el {{ at | instant: timeZone() }}</p>} @else if (missing()) {<p class="meta" i18n="@@board.neverReminded">Sin recordatorios</p>}
      @if (manages()) {
        <div class="btn-group">
          @if (may('remind') && missing()) {<button class="btn out sm" type="button" [attr.aria-disabled]="busy() || null" (click)="remind.emit()"><ng-container i18n="@@board.remind">Recordar</ng-container><span class="sr">: {{ label() }}</span></button>}
          @if (may('extend') && missing()) {<button class="btn text sm" type="button" (click)="extend.emit()"><ng-container i18n="@@board.extend">Dar prórroga</ng-container><span class="sr">: {{ label() }}</span></button>}
        </div>
      }
      <p role="status" [class.error-text]="note()?.refused">{{ note()?.text }}</p>
    </td>
  `,
})
export class BoardLineRow {
  readonly line = input.required<BoardLine>();
  readonly round = input.required<ReportingRound>();
  /** Of the plan: whose clock its hours are told by. */
  readonly timeZone = input.required<string>();
  /** The whole page says that it is. */
  readonly fictional = input(false);
  /** Whether whoever looks may do anything about it. */
  readonly manages = input(false);
  readonly busy = input(false);
  readonly note = input<LineNote | null>(null);
  readonly remind = output();
  readonly extend = output();
  protected readonly looks = BOARD_LOOKS;
  protected readonly opened = signal(false);
  protected readonly label = computed(() => institutionLabel(this.line().institution));
  protected readonly groups = computed(() => groupsOf(this.line()));
  protected readonly missing = computed(() => missingOf(this.line()));

  protected may(step: 'remind' | 'extend'): boolean {
    return ROUND_WAYS[this.round().state].includes(step);
  }

  protected nameOf(state: BoardCell['state']): string {
    return boardStateName(state);
  }

  protected reportedName(state: NonNullable<BoardCell['reported']>): string {
    return milestoneStateName(state);
  }
}
