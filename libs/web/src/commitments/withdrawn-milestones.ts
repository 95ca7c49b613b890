import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { MilestoneView } from '@cumple/contracts/commitments/milestone';
import { DayPipe } from '../common/day-pipe';

/** Milestones that the plan gave up: still readable, each with its reason, and counted in nothing. Absent where there are none. */
@Component({
  selector: 'web-withdrawn-milestones',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe],
  template: `
    @if (withdrawn().length) {
      <h3 i18n="@@commitment.milestones.withdrawn">Hitos retirados</h3>
      <p class="meta" i18n="@@commitment.milestones.withdrawnWhat">No entran en ninguna cuenta.</p>
      <ul>
        @for (milestone of withdrawn(); track milestone.number) {
          <li>
            <s>{{ milestone.number }}. {{ milestone.title }}</s>
            @if (milestone.withdrawal; as gone) {<p class="small"><ng-container i18n="@@commitment.milestones.withdrawnOn">Retirado el {{ gone.withdrawnAt | day: 'long' : timeZone() }}:</ng-container> {{ gone.reason }}</p>}
          </li>
        }
      </ul>
    }
  `,
  styles: `
    h3 { margin-top: var(--s-5); }
    li { padding-block: var(--s-2); border-top: 1px solid var(--rule); overflow-wrap: anywhere; }
    ul { margin-top: var(--s-2); }
  `,
})
export class WithdrawnMilestones {
  readonly milestones = input.required<MilestoneView[]>();
  readonly timeZone = input.required<string>();
  protected readonly withdrawn = computed(() => this.milestones().filter(({ withdrawal }) => withdrawal !== null));
}
