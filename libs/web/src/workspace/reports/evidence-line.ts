import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { SheetEvidence } from '@cumple/contracts/progress/report-sheet';
import type { EvidenceKind } from '@cumple/domain/commitments/evidence';
import { Icon } from '@cumple/ui/icon';
import { Tag } from '@cumple/ui/tag';
import { evidenceKindName } from '../../commitments/evidence-words';
import { InstantPipe } from '../../common/instant-pipe';
import { publicAsText } from '../../progress/public-as';
import { sizeText } from './size-text';

/** One evidence of a draft: what it is, and what was seen of it. */
@Component({
  selector: 'web-evidence-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, InstantPipe, Tag],
  template: `
    <svg [uiIcon]="evidence().file ? 'document' : 'link'"></svg>
    <div>
      @if (evidence().fileView; as file) {<a [href]="file.address" download>{{ file.name }}</a>} @else {<a [href]="evidence().url" target="_blank" rel="noopener noreferrer">{{ evidence().url }}</a>}
      <p class="meta">
        {{ known() }}
        @if (evidence().checkedAt; as at) {@if (known()) { · }@if (evidence().opens) {<ng-container i18n="@@sheet.evidence.opens">abre ({{ at | instant: timeZone() }})</ng-container>} @else {<ui-tag tone="late" icon="link-broken" i18n="@@sheet.evidence.doesNotOpen">no abre ({{ at | instant: timeZone() }}): corrija la dirección o suba el archivo</ui-tag>}}
        @else if (evidence().url) {@if (known()) { · }<ng-container i18n="@@sheet.evidence.unchecked">sin comprobar</ng-container>}
      </p>
      @if (evidence().publicAs; as name) {<p class="meta">{{ publicAsText(name) }}</p>}
    </div>
    <button class="btn text sm" type="button" (click)="removed.emit()"><ng-container i18n="@@sheet.evidence.remove">Quitar</ng-container><span class="sr">: {{ evidence().fileView?.name ?? evidence().url }}</span></button>
  `,
  host: { style: 'display: contents' },
})
export class EvidenceLine {
  readonly evidence = input.required<SheetEvidence>();
  readonly timeZone = input.required<string>();
  readonly removed = output();
  protected readonly publicAsText = publicAsText;
  protected readonly known = computed(() => [kindText(this.evidence().kind), sizeText(this.evidence().fileView?.size ?? null)].filter(Boolean).join(' · '));
}

function kindText(kind: EvidenceKind | null): string {
  return kind ? evidenceKindName(kind) : '';
}
