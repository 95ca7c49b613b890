import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import { Breadcrumb, type Crumb } from '@cumple/ui/breadcrumb';
import { PageHead } from '../common/page-head';
import { paragraphsOf } from '../common/paragraphs';
import { CommitmentCitation } from './commitment-citation';
import { CommitmentContents } from './commitment-contents';
import { CommitmentFacts } from './commitment-facts';
import { CommitmentJudgements } from './commitment-judgements';
import { CommitmentStanding } from './commitment-standing';
import { CommitmentTurns } from './commitment-turns';
import { bodyName } from './drawn/drawn-parts';
import { DrawnPlace } from './drawn/drawn-place';

/** One commitment: what is claimed, by whom, on what proof, and what nobody said. */
@Component({
  selector: 'web-commitment-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Breadcrumb, CommitmentCitation, CommitmentContents, CommitmentFacts, CommitmentJudgements, CommitmentStanding, CommitmentTurns, DrawnPlace, RouterLink],
  template: `
    <ui-breadcrumb [crumbs]="crumbs()" />
    <header class="page-head">
      <p class="meta">{{ commitment().code }}</p>
      <h1>{{ commitment().title }}</h1>
      @if (summary(); as text) {<p class="lead">{{ text }}</p>}
      <web-commitment-standing [commitment]="commitment()" />
      <web-commitment-turns [commitment]="commitment()" />
      <details class="disclosure facets-box only-sm">
        <summary i18n="@@commitment.facts.title">Ficha</summary>
        <web-commitment-facts [of]="commitment()" />
      </details>
    </header>
    <div class="cols cols-main">
      <div>
        <section aria-labelledby="niveles"><web-commitment-judgements [commitment]="commitment()" /></section>
        <web-drawn-place kind="commitment" [name]="name()" [inputs]="body()" />
      </div>
      <aside class="sticky" aria-label="Ficha" i18n-aria-label="@@commitment.facts.title">
        <div class="aside-box only-lg"><h2 i18n="@@commitment.facts.title">Ficha</h2><web-commitment-facts [of]="commitment()" /></div>
        <web-commitment-contents class="only-lg no-print" [commitment]="commitment()" />
        <web-commitment-citation [commitment]="commitment()" />
      </aside>
    </div>
    <nav class="neighbours no-print" aria-label="Otros compromisos del plan" i18n-aria-label="@@commitment.neighbours">
      @if (commitment().previous; as other) {
        <a rel="prev" [routerLink]="['/planes', commitment().plan, 'compromisos', other.code]"><span class="meta" i18n="@@commitment.previous">Anterior</span> {{ other.code }} · {{ other.title }}</a>
      }
      @if (commitment().next; as other) {
        <a class="next" rel="next" [routerLink]="['/planes', commitment().plan, 'compromisos', other.code]"><span class="meta" i18n="@@commitment.next">Siguiente</span> {{ other.code }} · {{ other.title }}</a>
      }
    </nav>
  `,
  styles: `
    .page-head .lead { margin-top: var(--s-3); }
    web-commitment-standing { margin-top: var(--s-4); gap: var(--s-2) var(--s-5); }
    .page-head details { margin-top: var(--s-4); }
    .page-head web-commitment-facts { display: block; padding-bottom: var(--s-4); }
    web-commitment-contents, web-commitment-citation { display: block; margin-top: var(--s-6); }
    .neighbours { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); gap: var(--s-5); margin-top: var(--s-8); padding-top: var(--s-4); border-top: 3px solid var(--ink); }
    .neighbours a .meta { display: block; }
    .neighbours .next { text-align: right; }
    @media print { .page-head details { display: none; } }
  `,
  host: { class: 'page' },
})
export class CommitmentPage {
  readonly commitment = input.required<Commitment>();
  protected readonly name = computed(() => bodyName(this.commitment()));
  protected readonly body = computed(() => ({ commitment: this.commitment() }));
  protected readonly address = computed(() => `/planes/${this.commitment().plan}/compromisos/${this.commitment().code}`);
  /** The objective stands for a summary where it is short enough to be one. */
  protected readonly summary = computed(() => paragraphsOf(this.commitment().objective)[0] ?? null);
  protected readonly crumbs = computed((): Crumb[] => {
    const { plan, planTitle, code } = this.commitment();
    return [
      { label: planTitle, link: `/planes/${plan}` },
      { label: $localize`:@@commitment.crumb.commitments:Compromisos`, link: `/planes/${plan}/compromisos` },
      { label: code },
    ];
  });

  constructor() {
    inject(PageHead).describe(() => ({
      title: `${this.commitment().code} · ${this.commitment().title}`,
      description: this.summary() ?? this.commitment().title,
      path: this.address(),
      plan: { slug: this.commitment().plan, title: this.commitment().planTitle },
      demonstration: this.commitment().demonstration,
    }));
  }
}
