import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { RoundBoard } from '@cumple/contracts/progress/reporting-round';
import { Tag } from '@cumple/ui/tag';
import { BOARD_LOOKS } from '../../progress/board-looks';
import { boardStateName } from '../../progress/progress-words';
import { isSilent, totalsOf } from './board-groups';

/** A round in numbers: what was received, who is silent, and its milestones by what is known of their reports. */
@Component({
  selector: 'web-board-figures',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Tag],
  template: `
    <ul class="kpis" aria-label="En números" i18n-aria-label="@@workspace.home.figures">
      <li><b>{{ board().round.receivedCount }}</b><span i18n="@@board.received">informes recibidos de {{ board().round.milestoneCount }}</span></li>
      <li><b>{{ silent() }}</b><span i18n="@@board.silent">{silent(), plural, =1 {institución sin informe recibido} other {instituciones sin informe recibido}}</span></li>
      <li><b>{{ withoutLiaison() }}</b><span i18n="@@board.withoutLiaison">{withoutLiaison(), plural, =1 {institución sin enlace institucional} other {instituciones sin enlace institucional}}</span></li>
    </ul>
    <ul class="row board-totals" aria-label="Hitos según su informe" i18n-aria-label="@@board.totals">
      @for (total of totals(); track total.state) {<li><ui-tag [tone]="looks[total.state].tone" [icon]="looks[total.state].icon">{{ nameOf(total.state) }}: {{ total.count }}</ui-tag></li>}
    </ul>
  `,
})
export class BoardFigures {
  readonly board = input.required<RoundBoard>();
  protected readonly looks = BOARD_LOOKS;
  protected readonly nameOf = boardStateName;
  protected readonly totals = computed(() => totalsOf(this.board().institutions));
  protected readonly silent = computed(() => this.board().institutions.filter(isSilent).length);
  protected readonly withoutLiaison = computed(() => this.board().institutions.filter(({ hasLiaison }) => !hasLiaison).length);
}
