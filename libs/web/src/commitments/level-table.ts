import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type Params, RouterLink } from '@angular/router';
import { type CompletionCounts, SCALE_LEVELS } from '@cumple/domain/commitments/completion-level';
import { CountPipe } from '../common/count-pipe';
import { Level } from './level';
import { LEVELS_READ } from './level-phrase';

/** A group of commitments; `query` is the list's filter that gives its rows. */
export interface LevelRow {
  name: string;
  query: Params;
  total: number;
  completion: CompletionCounts;
}

/** The figures of a chart as a table; every number leads to the rows behind it. */
@Component({
  selector: 'web-level-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, Level, RouterLink],
  template: `
    <table class="table figures">
      <caption class="sr">{{ caption() }}</caption>
      <thead>
        <tr>
          <th scope="col">{{ heading() }}</th>
          @for (level of levels(); track level) {<th scope="col" class="num"><web-level [level]="level" /></th>}
          <th scope="col" class="num" i18n="@@home.table.total">Total</th>
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track row.name) {
          <tr>
            <th scope="row">{{ row.name }}</th>
            @for (level of levels(); track level) {
              <td class="num">
                @if (row.completion[level]; as count) {<a [routerLink]="list()" [queryParams]="{ level, ...row.query }">{{ count | count }}</a>} @else {0}
              </td>
            }
            <td class="num"><a [routerLink]="list()" [queryParams]="row.query">{{ row.total | count }}</a></td>
          </tr>
        }
      </tbody>
    </table>
  `,
  host: { class: 'scroll-x' },
})
export class LevelTable {
  readonly list = input.required<string[]>();
  readonly caption = input.required<string>();
  readonly heading = input.required<string>();
  readonly rows = input.required<LevelRow[]>();
  /** The scale is always shown; what is outside of it only where it occurs. */
  protected readonly levels = computed(() =>
    LEVELS_READ.filter((level) => (SCALE_LEVELS as readonly string[]).includes(level) || this.rows().some((row) => row.completion[level] > 0)),
  );
}
