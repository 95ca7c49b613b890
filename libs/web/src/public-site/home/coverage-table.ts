import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Overview } from '@cumple/contracts/public-site/overview';
import { Absent } from '@cumple/ui/absent';
import { CountPipe } from '../../common/count-pipe';
import { commitmentsLink } from './commitments-link';
import { coverageRows } from './coverage-rows';

/** How many commitments have a datum at all, and why others don't. */
@Component({
  selector: 'web-coverage-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Absent, CountPipe, RouterLink],
  template: `
    <section class="section" aria-labelledby="sabe">
      <div class="section-head">
        <h2 id="sabe" i18n="@@home.coverage.title">Qué se sabe de este plan y qué falta</h2>
        <p i18n="@@home.coverage.lead">Donde no hay dato se dice por qué. Un cero es una cuenta que se hizo; un guion, una que no se puede hacer.</p>
      </div>
      <table class="table cards-sm coverage">
        <caption class="sr" i18n="@@home.coverage.caption">Cobertura de cada dato sobre los {{ total() | count }} compromisos</caption>
        <thead>
          <tr>
            <th scope="col" i18n="@@home.coverage.datum">Dato</th>
            <th scope="col" i18n="@@home.coverage.coverage">Cobertura</th>
            <th scope="col" i18n="@@home.coverage.means">Qué significa</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.name) {
            <tr>
              <th scope="row">{{ row.name }}</th>
              <td>
                @if (row.count === null) {
                  <ui-absent i18n="@@home.notCalculable">No calculable</ui-absent>
                } @else {
                  <span class="cov" [class.zero]="row.count === 0">
                    <span>
                      @if (row.has && row.count) {<a [routerLink]="list()" [queryParams]="row.has"><b>{{ row.count | count }}</b></a>} @else {<b>{{ row.count | count }}</b>}
                      <ng-container i18n="@@home.coverage.of"> de {{ total() | count }}</ng-container>
                    </span>
                    <span class="track" [style.--n]="(row.count / total()) * 100" aria-hidden="true"></span>
                  </span>
                }
              </td>
              <td class="full muted">
                {{ row.meaning }}
                @if (row.lacks && row.count && row.count < total()) {
                  <a [routerLink]="list()" [queryParams]="row.lacks" i18n="@@home.coverage.lacking">Ver los que no lo tienen: {{ total() - row.count | count }}</a>
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </section>
  `,
})
export class CoverageTable {
  readonly overview = input.required<Overview>();
  protected readonly total = computed(() => this.overview().plan.commitmentCount);
  protected readonly list = computed(() => commitmentsLink(this.overview().plan.slug));
  protected readonly rows = computed(() => coverageRows(this.overview()));
}
