import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Overview } from '@cumple/contracts/public-site/overview';
import { LevelBar } from '../../commitments/level-bar';
import { LevelGlyph } from '../../commitments/level-glyph';
import { commitmentsLink } from './commitments-link';
import { unitName, unitRows } from './unit-rows';

/** One square per commitment, a row for each kind of proposer; bars where squares would be too many. */
@Component({
  selector: 'web-unit-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LevelBar, LevelGlyph, RouterLink],
  template: `
    @for (row of rows(); track row.proposer) {
      <div class="unit-row">
        <header>
          <h2>{{ row.heading }} <span class="muted">· {{ row.size }}</span></h2>
          <p class="sum">
            @if (row.share) {
              <a [routerLink]="list()" [queryParams]="{ proposer: row.proposer, level: 'complete' }"><b>{{ row.share }}</b> {{ row.complete }}</a>
              @if (row.rest) {<span> · {{ row.rest }}</span>}
            } @else {
              {{ row.rest }}
            }
          </p>
        </header>
        @if (row.units; as units) {
          <div class="unit-cells">
            @for (unit of units; track unit.code) {
              <a class="unit" [routerLink]="[...list(), unit.code]" [attr.title]="name(unit)">
                <svg [webLevelGlyph]="unit.level"></svg><span class="n" aria-hidden="true">{{ unit.number }}</span><span class="sr">{{ name(unit) }}</span>
              </a>
            }
          </div>
        } @else if (row.share) {
          <web-level-bar [counts]="row.completion" />
        }
      </div>
    }
  `,
  host: { class: 'units' },
})
export class UnitChart {
  readonly overview = input.required<Overview>();
  protected readonly list = computed(() => commitmentsLink(this.overview().plan.slug));
  protected readonly rows = computed(() => unitRows(this.overview()));
  protected readonly name = unitName;
}
