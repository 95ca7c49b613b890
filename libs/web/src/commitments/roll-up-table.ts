import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Day } from '@cumple/domain/common/day';
import type { MilestoneState } from '@cumple/domain/commitments/milestone.state';
import type { Progress, ProgressParts } from '@cumple/domain/commitments/progress';
import { Icon } from '@cumple/ui/icon';
import { DayPipe } from '../common/day-pipe';
import { MILESTONE_ICONS, milestoneStateName } from './milestone-words';
import { partText } from './roll-up-words';

const ROWS: readonly [MilestoneState, keyof ProgressParts][] = [['done', 'done'], ['under-way', 'underWay'], ['not-started', 'notStarted'], ['unknown', 'unknown']];

/** Milestones by state, by number and by weight: each part with its whole. What nobody reported has a row of its own. */
@Component({
  selector: 'web-roll-up-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe, Icon],
  template: `
    <table class="table">
      <caption><ng-container i18n="@@rollUp.caption">Hitos por estado, al</ng-container> {{ asOf() | day: 'long' }}</caption>
      <thead>
        <tr><th scope="col" i18n="@@rollUp.state">Estado</th><th scope="col" class="num" i18n="@@rollUp.number">Por número</th><th scope="col" class="num" i18n="@@rollUp.weight">Por peso</th></tr>
      </thead>
      <tbody>
        @for (row of rows(); track row.state) {
          <tr>
            <th scope="row"><span class="mstat"><svg [uiIcon]="row.icon"></svg>{{ row.name }}</span></th>
            <td class="num">{{ row.number }}</td>
            <td class="num">{{ row.weight ?? '–' }}</td>
          </tr>
        }
      </tbody>
    </table>
  `,
})
export class RollUpTable {
  readonly progress = input.required<Progress>();
  readonly asOf = input.required<Day>();
  protected readonly rows = computed(() => {
    const progress = this.progress();
    const { byWeight } = progress;
    return ROWS.map(([state, part]) => ({
      state, icon: MILESTONE_ICONS[state], name: milestoneStateName(state), number: partText(progress[part], progress), weight: byWeight && partText(byWeight[part], byWeight),
    }));
  });
}
