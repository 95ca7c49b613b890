import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { ManagedCommitment } from '@cumple/contracts/commitments/managed-commitment';
import { TEXTS } from './commitment-entry';
import { commitmentLabels } from './commitment-form.model';
import { type Sentence, sentencesFor } from './sentences';

/** The texts of a commitment by sentence: any of them can become a milestone. */
@Component({
  selector: 'web-sentence-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (part of parts(); track part.field) {
      <h4>{{ part.label }}</h4>
      <ul class="queue">
        @for (sentence of part.sentences; track $index) {
          <li>
            <p class="voice">{{ sentence.text }}</p>
            @if (sentence.milestone) {<span class="meta" i18n="@@planEditor.sentence.made">Ya es el hito {{ sentence.milestone }}</span>}
            @else {<button class="btn out sm" type="button" (click)="chosen.emit(sentence)"><ng-container i18n="@@planEditor.sentence.convert">Convertir en hito</ng-container><span class="sr">: {{ sentence.text }}</span></button>}
          </li>
        }
      </ul>
    } @empty {
      <p class="muted" i18n="@@planEditor.sentence.none">El compromiso no tiene textos guardados de los que tomar oraciones.</p>
    }
  `,
  host: { class: 'stack' },
})
export class SentenceList {
  readonly commitment = input.required<ManagedCommitment>();
  readonly chosen = output<Sentence>();
  private readonly labels = commitmentLabels();
  protected readonly parts = computed(() => {
    const all = sentencesFor(this.commitment());
    return TEXTS.map((field) => ({ field, label: this.labels[field], sentences: all.filter((one) => one.field === field) })).filter(({ sentences }) => sentences.length);
  });
}
