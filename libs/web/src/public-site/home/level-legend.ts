import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Plan } from '@cumple/contracts/public-site/plan';
import { SCALE_LEVELS } from '@cumple/domain/commitments/completion-level';
import { Level } from '../../commitments/level';
import { LEVELS_READ } from '../../commitments/level-phrase';
import { CountPipe } from '../../common/count-pipe';
import { commitmentsLink } from './commitments-link';

/** The scale with its counts; each leads to its rows. */
@Component({
  selector: 'web-level-legend',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, Level, RouterLink],
  template: `
    @for (level of levels(); track level) {
      <a [routerLink]="list()" [queryParams]="{ level }"><web-level [level]="level" />&nbsp;<b>{{ plan().completion[level] | count }}</b></a>
    }
  `,
  host: { class: 'legend', role: 'group', 'aria-label': $localize`:@@home.legend:Escala de niveles` },
})
export class LevelLegend {
  readonly plan = input.required<Plan>();
  protected readonly list = computed(() => commitmentsLink(this.plan().slug));
  protected readonly levels = computed(() =>
    LEVELS_READ.filter((level) => (SCALE_LEVELS as readonly string[]).includes(level) || this.plan().completion[level] > 0),
  );
}
