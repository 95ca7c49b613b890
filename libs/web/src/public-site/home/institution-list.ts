import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { InstitutionCount, Overview } from '@cumple/contracts/public-site/overview';
import { commitmentsText, tooFew } from '../../commitments/commitment-count';
import { LevelBar } from '../../commitments/level-bar';
import { LevelStrip } from '../../commitments/level-strip';
import { commitmentsLink } from './commitments-link';
import { JudgeAndParty } from './judge-and-party';
import { ofText } from './words';

/** The largest share that is still drawn square by square. */
const MOST_SQUARES = 60;

/** What each institution declares, in alphabetical order: no ranking, and no proportion under five. */
@Component({
  selector: 'web-institution-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [JudgeAndParty, LevelBar, LevelStrip, RouterLink],
  template: `
    <section class="section" aria-labelledby="inst">
      <div class="section-head"><h2 id="inst" i18n="@@home.institutions.title">Por institución responsable</h2></div>
      <ul class="inst-list">
        @for (row of overview().institutions; track row.institution.slug) {
          <li>
            <span>
              <a [routerLink]="['/instituciones', row.institution.slug]">{{ row.institution.acronym ?? row.institution.name }}</a>
              @if (row.institution.acronym) {&ngsp;<span class="muted">{{ row.institution.name }}</span>}
              @if (row.judgeAndParty) {&ngsp;<web-judge-and-party />}
            </span>
            <a class="rows nowrap" [routerLink]="list()" [queryParams]="{ institution: row.institution.slug }">{{ share(row) }}</a>
            @if (row.total <= most) {<web-level-strip [counts]="row.completion" />} @else {<web-level-bar [counts]="row.completion" />}
          </li>
        }
      </ul>
      <p class="basis" i18n="@@home.institutions.basis">Juez y parte: declara niveles y coordina el plan. Orden alfabético; no es una clasificación. Con menos de 5 compromisos no se cuentan proporciones.</p>
    </section>
  `,
})
export class InstitutionList {
  readonly overview = input.required<Overview>();
  protected readonly list = computed(() => commitmentsLink(this.overview().plan.slug));
  protected readonly most = MOST_SQUARES;

  protected share({ total, completion }: InstitutionCount): string {
    return tooFew(total) ? commitmentsText(total) : $localize`:@@home.institutions.share:${ofText(completion.complete, total)}:share: completos`;
  }
}
