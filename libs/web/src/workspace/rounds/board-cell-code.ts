import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { BoardCell } from '@cumple/contracts/progress/reporting-round';
import { boardStateName } from '../../progress/progress-words';

/** The code of a milestone on the board, which leads to its report. A draft is nobody's business: nothing leads to it. */
@Component({
  selector: 'web-board-cell-code',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    @if (cell().reportId; as id) {<a [routerLink]="['/espacio/informes-enviados/informe', id]"><b>{{ cell().commitment }}·{{ cell().milestone }}</b>@if (titled()) { {{ cell().title }}}<span class="sr">@if (!titled()) { {{ cell().title }}}: {{ institution() }}, {{ state() }}</span></a>}
    @else {<b>{{ cell().commitment }}·{{ cell().milestone }}</b>@if (titled()) { {{ cell().title }}}}
  `,
})
export class BoardCellCode {
  readonly cell = input.required<BoardCell>();
  /** Whose line it is. */
  readonly institution = input.required<string>();
  /** With the milestone's title beside the code. */
  readonly titled = input(false);

  protected state(): string {
    return boardStateName(this.cell().state);
  }
}
