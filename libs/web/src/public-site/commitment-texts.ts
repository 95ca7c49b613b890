import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import { Absent } from '@cumple/ui/absent';
import { paragraphsOf } from '../common/paragraphs';

/** The texts of OGP's form, in its order. A field that the source leaves empty says so. */
@Component({
  selector: 'web-commitment-texts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Absent],
  template: `
    <div class="section-head"><h2 id="textos" i18n="@@commitment.texts.title">Qué dice la ficha</h2></div>
    @if (commitment().summarised) {
      <p class="meta" i18n="@@commitment.texts.summarised">Resúmenes hechos por este sitio a partir del informe; no son citas.</p>
    }
    @for (text of texts(); track text.label) {
      <h3>{{ text.label }}</h3>
      @for (paragraph of text.paragraphs; track $index) {
        <p [class.voice]="!commitment().summarised">{{ paragraph }}</p>
      } @empty {
        <ui-absent i18n="@@commitment.texts.empty">La fuente no dice nada en este campo</ui-absent>
      }
    }
  `,
  styles: `
    h3 { margin: var(--s-5) 0 var(--s-1); }
    p { overflow-wrap: anywhere; }
    p + p { margin-top: var(--s-3); }
  `,
})
export class CommitmentTexts {
  readonly commitment = input.required<Commitment>();
  protected readonly texts = computed(() => {
    const of = this.commitment();
    const fields: [string, string | null][] = [
      [$localize`:@@commitment.field.objective:Objetivo`, of.objective],
      [$localize`:@@commitment.field.description:Descripción`, of.description],
      [$localize`:@@commitment.field.relevance:Relevancia`, of.relevance],
      [$localize`:@@commitment.field.ambition:Ambición`, of.ambition],
      [$localize`:@@commitment.field.results:Resultados`, of.results],
      [$localize`:@@commitment.field.nextSteps:Próximos pasos`, of.nextSteps],
      [$localize`:@@commitment.field.additionalInformation:Información adicional`, of.additionalInformation],
    ];
    return fields.map(([label, text]) => ({ label, paragraphs: paragraphsOf(text) }));
  });
}
