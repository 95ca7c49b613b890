import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Plan } from '@cumple/contracts/public-site/plan';
import { CountPipe } from '../../common/count-pipe';
import { countText } from '../../common/numbers';
import { commitmentsLink } from './commitments-link';

/** What a heading says first: how many commitments are declared complete, and the way to them. */
@Component({
  selector: 'web-proof-headline',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, RouterLink],
  template: `
    <a [routerLink]="list()" [queryParams]="{ level: 'complete' }">
      <span class="fig">{{ plan().completion.complete | count }}</span>&ngsp;<span class="rest">{{ rest() }}</span>
    </a>
  `,
  styles: ':host { display: contents; }',
})
export class ProofHeadline {
  readonly plan = input.required<Plan>();
  protected readonly list = computed(() => commitmentsLink(this.plan().slug));
  protected readonly rest = computed(() => {
    const { commitmentCount, completion } = this.plan();
    const total = countText(commitmentCount);
    return completion.complete === 1
      ? $localize`:@@home.headline.one:de ${total}:total: compromisos se declara completo`
      : $localize`:@@home.headline.many:de ${total}:total: compromisos se declaran completos`;
  });
}
