import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ReportingRound } from '@cumple/contracts/progress/reporting-round';
import type { RoundState } from '@cumple/domain/progress/reporting-round.state';
import type { IconName } from '@cumple/ui/icon-paths';
import { Tag, type TagTone } from '@cumple/ui/tag';
import { DayPipe } from '../../common/day-pipe';
import { roundStateName } from '../../progress/progress-words';

const LOOKS: Record<RoundState, { tone: TagTone; icon: IconName }> = {
  planned: { tone: 'none', icon: 'calendar' }, open: { tone: 'ok', icon: 'half' }, 'past-due': { tone: 'late', icon: 'late' }, closed: { tone: 'plain', icon: 'archive' },
};

/** Where a round stands, and how long it takes reports in time. */
@Component({
  selector: 'web-round-tag',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe, Tag],
  template: `
    <ui-tag [tone]="look().tone" [icon]="look().icon">{{ name() }}</ui-tag>
    <span class="small">
      @switch (round().state) {
        @case ('planned') {<ng-container i18n="@@rounds.opens">Abre el {{ round().opensOn | day }}; vence el {{ round().dueOn | day }}</ng-container>}
        @case ('open') {<ng-container i18n="@@rounds.due">Vence el {{ round().dueOn | day }}</ng-container> · <ng-container i18n="@@rounds.left">{round().workingDaysLeft, plural, =0 {hoy es el último día} =1 {queda 1 día hábil} other {quedan {{ round().workingDaysLeft }} días hábiles}}</ng-container>}
        @case ('past-due') {<ng-container i18n="@@rounds.pastDue">Venció el {{ round().dueOn | day }}; todavía recibe informes</ng-container>}
        @case ('closed') {<ng-container i18n="@@rounds.closed">Venció el {{ round().dueOn | day }}; ya no recibe informes nuevos</ng-container>}
      }
    </span>
  `,
  host: { class: 'row' },
})
export class RoundTag {
  readonly round = input.required<ReportingRound>();
  protected readonly look = computed(() => LOOKS[this.round().state]);
  protected readonly name = computed(() => roundStateName(this.round().state));
}
