import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Overview } from '@cumple/contracts/public-site/overview';
import { levelPhrases } from '../../commitments/level-phrase';
import { longDay } from '../../common/dates';
import { LANGUAGE } from '../../common/language';
import { countText } from '../../common/numbers';
import { commitmentsLink } from './commitments-link';
import { ofText } from './words';

/** Who says so, when, and who of them judges itself. */
@Component({
  selector: 'web-lead',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <p class="lead">
      {{ source() }} {{ others() }}
      @if (judgeAndParty(); as judge) {
        <a class="nowrap" [routerLink]="list()" [queryParams]="{ judgeAndParty: true }">{{ judge.share }}</a> {{ judge.sentence }}
      }
    </p>
  `,
})
export class Lead {
  private readonly language = inject(LANGUAGE);
  readonly overview = input.required<Overview>();
  protected readonly list = computed(() => commitmentsLink(this.overview().plan.slug));

  protected readonly source = computed(() => {
    const { report } = this.overview();
    if (!report) return $localize`:@@home.lead.noReport:Es lo que declaran las instituciones responsables.`;
    const date = longDay(report.reportDate, this.language);
    return report.kind === 'midterm'
      ? $localize`:@@home.lead.midterm:Es lo que declaran las instituciones responsables en el informe de autoevaluación de medio término del ${date}:date:.`
      : $localize`:@@home.lead.endOfTerm:Es lo que declaran las instituciones responsables en el informe de autoevaluación final del ${date}:date:.`;
  });

  protected readonly others = computed(() => {
    const { commitmentCount, completion } = this.overview().plan;
    const rest = commitmentCount - completion.complete;
    const levels = levelPhrases(completion, 'complete');
    return rest > 1 ? $localize`:@@home.lead.others:Los otros ${countText(rest)}:count:: ${levels}:levels:.` : rest === 1 ? $localize`:@@home.lead.other:El otro: ${levels}:levels:.` : '';
  });

  protected readonly judgeAndParty = computed(() => {
    const { judgeAndParty: judge, plan } = this.overview();
    if (!judge?.count) return null;
    const name = judge.institution.acronym ?? judge.institution.name;
    return {
      share: ofText(judge.count, plan.commitmentCount),
      sentence:
        judge.count === 1
          ? $localize`:@@home.lead.judge.one:lo declara la misma institución que coordina el plan, ${name}:name:: es juez y parte.`
          : $localize`:@@home.lead.judge.many:los declara la misma institución que coordina el plan, ${name}:name:: es juez y parte.`,
    };
  });
}
