import { ChangeDetectionStrategy, Component } from '@angular/core';
import { FINDING_CODES } from '@cumple/domain/self-assessment/finding';
import { FINDING_RULES } from '../../self-assessment/finding-rule';

/** Every finding with the rule that finds it. */
@Component({
  selector: 'web-method-findings',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p i18n="@@method.findings.text">
      Un hallazgo es una contradicción o un vacío que una regla encuentra al leer un informe. No es un juicio: dice qué declara la fuente, qué suman sus partes y en qué lugar del documento está. Las
      fechas se comparan con la fecha del propio informe.
    </p>
    <dl class="terms">
      @for (code of codes; track code) {
        <div><dt>{{ rules[code].name }}<code class="meta line">{{ code }}</code></dt><dd>{{ rules[code].rule }}</dd></div>
      }
    </dl>
  `,
})
export class MethodFindings {
  protected readonly codes = FINDING_CODES;
  protected readonly rules = FINDING_RULES;
}
