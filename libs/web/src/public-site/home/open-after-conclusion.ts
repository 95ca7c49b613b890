import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Overview } from '@cumple/contracts/public-site/overview';
import { Tag } from '@cumple/ui/tag';
import { commitmentsText } from '../../commitments/commitment-count';
import { Level } from '../../commitments/level';
import { proposedBy } from '../../commitments/proposed-by';
import { GivenDatePipe } from '../../common/given-date-pipe';
import { JudgeAndParty } from './judge-and-party';
import { commitmentsLink } from './commitments-link';
import { openBasis, openTitle } from './open-words';

/** Commitments not complete whose conclusion date lies behind. Late are only those whose date is a planned one. */
@Component({
  selector: 'web-open-after-conclusion',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [GivenDatePipe, JudgeAndParty, Level, RouterLink, Tag],
  template: `
    <section class="section" aria-labelledby="fechas">
      <div class="section-head">
        <h2 id="fechas">{{ title() }}</h2>
        <a [routerLink]="list()" i18n="@@home.open.all">Ver todos: {{ all() }}</a>
      </div>
      @if (overview().openAfterConclusion.length) {
        <table class="table cards-sm open-table">
          <caption class="sr">{{ title() }}</caption>
          <thead>
            <tr>
              <th scope="col" i18n="@@home.open.commitment">Compromiso</th>
              <th scope="col" i18n="@@home.open.responsible">Responsable</th>
              <th scope="col" i18n="@@home.open.level">Nivel declarado</th>
              <th scope="col">{{ conclusion }}</th>
            </tr>
          </thead>
          <tbody>
            @for (item of overview().openAfterConclusion; track item.code) {
              <tr>
                <th scope="row">
                  <a [routerLink]="[...list(), item.code]">{{ item.title }}</a><span class="meta under">{{ item.code }} · {{ proposer(item.proposer) }}</span>
                </th>
                <td>
                  <a [routerLink]="['/instituciones', item.leadInstitution.slug]">{{ item.leadInstitution.acronym ?? item.leadInstitution.name }}</a>
                  @if (item.judgeAndParty) {&ngsp;<web-judge-and-party />}
                </td>
                <td class="num-sm"><web-level [level]="item.completion.declared" /></td>
                <td class="full" [attr.data-l]="conclusion + ':'">
                  @if (item.endsOn; as date) {{{ date | givenDate }}}
                  @if (item.timeliness === 'late') {&ngsp;<ui-tag tone="late" icon="late" i18n="@@home.open.late">con atraso</ui-tag>}
                </td>
              </tr>
            }
          </tbody>
        </table>
        <p class="basis">{{ basis() }}</p>
      }
    </section>
  `,
})
export class OpenAfterConclusion {
  readonly overview = input.required<Overview>();
  protected readonly conclusion = $localize`:@@home.open.date:Fecha de conclusión`;
  protected readonly list = computed(() => commitmentsLink(this.overview().plan.slug));
  protected readonly all = computed(() => commitmentsText(this.overview().plan.commitmentCount));
  protected readonly title = computed(() => openTitle(this.overview()));
  protected readonly basis = computed(() => openBasis(this.overview()));
  protected readonly proposer = proposedBy;
}
