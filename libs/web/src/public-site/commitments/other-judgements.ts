import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Completion } from '@cumple/contracts/public-site/commitment';
import { Tag } from '@cumple/ui/tag';
import { Level } from '../../commitments/level';
import { assessorName } from './words';

/** In a row: what everybody else says of the level, each by kind and organisation, and whether they differ. */
@Component({
  selector: 'web-other-judgements',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Level, Tag],
  template: `
    @if (judgements().length) {
      <ul class="mini-assess">
        @for (judgement of judgements(); track judgement.key) {
          <li><web-level [level]="judgement.level" /><small class="meta">{{ judgement.who }}</small></li>
        }
      </ul>
      @if ((completion().divergence ?? 0) > 0) {<ui-tag class="wrapok" tone="warn" icon="gap" i18n="@@commitments.differ">las evaluaciones difieren</ui-tag>}
    } @else {
      <span class="meta" i18n="@@commitments.noOthers">Ninguna</span>
    }
  `,
})
export class OtherJudgements {
  readonly completion = input.required<Completion>();
  protected readonly judgements = computed(() =>
    this.completion().others.map(({ kind, organisation, level }) => ({ key: `${kind} ${organisation}`, level, who: whoJudges(assessorName(kind), organisation) })),
  );
}

/** `Sociedad civil · Observatorio`, without saying the same twice. */
function whoJudges(kind: string, organisation: string): string {
  return kind.startsWith(organisation) ? kind : organisation.startsWith(kind) ? organisation : `${kind} · ${organisation}`;
}
