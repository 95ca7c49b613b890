import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { FindingView } from '@cumple/contracts/self-assessment/finding';
import type { FindingSeverity } from '@cumple/domain/self-assessment/finding';
import { Tag, type TagTone } from '@cumple/ui/tag';
import type { IconName } from '@cumple/ui/icon-paths';
import { LANGUAGE } from '../common/language';
import { placeText } from './place-text';

const TONES: Record<FindingSeverity, TagTone> = { contradiction: 'warn', warning: 'warn', notice: 'none' };
const ICONS: Record<FindingSeverity, IconName> = { contradiction: 'scales', warning: 'warning', notice: 'info' };

/** Contradictions and gaps that rules found in the source, each with its place there. */
@Component({
  selector: 'web-findings-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Tag],
  template: `
    <ul class="findings">
      @for (finding of findings(); track $index) {
        <li>
          <ui-tag [tone]="tones[finding.severity]" [icon]="icons[finding.severity]">{{ severityName(finding.severity) }}</ui-tag>
          <p>{{ finding.message }}</p>
          @if (finding.place; as place) {<p class="meta"><ng-container i18n="@@commitment.findings.place">En la fuente:</ng-container> {{ placeIn(place) }}</p>}
        </li>
      }
    </ul>
  `,
  styles: `
    li { padding-block: var(--s-3); border-top: 1px solid var(--rule); max-width: 46rem; overflow-wrap: anywhere; }
  `,
})
export class FindingsList {
  readonly findings = input.required<FindingView[]>();
  private readonly language = inject(LANGUAGE);
  protected readonly tones = TONES;
  protected readonly icons = ICONS;
  protected readonly severityName = severityName;

  protected placeIn(place: string): string {
    return placeText(place, this.language);
  }
}

function severityName(severity: FindingSeverity): string {
  switch (severity) {
    case 'contradiction':
      return $localize`:@@commitment.finding.contradiction:Contradicción`;
    case 'warning':
      return $localize`:@@commitment.finding.warning:Por revisar`;
    case 'notice':
      return $localize`:@@commitment.finding.notice:Aviso`;
  }
}
