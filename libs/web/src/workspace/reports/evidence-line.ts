import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { SheetEvidence } from '@cumple/contracts/progress/report-sheet';
import { EVIDENCE_KINDS, type EvidenceKind } from '@cumple/domain/commitments/evidence';
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
      <label class="kind small"><span i18n="@@sheet.evidence.kind">¿Qué es?</span><span class="sr">{{ name() }}</span>
        <select class="input" [value]="evidence().kind ?? ''" (change)="choose($event)">
          @if (!evidence().kind) {<option value="" i18n="@@sheet.evidence.kind.none">Sin decir</option>}
          @for (choice of kinds; track choice.value) {<option [value]="choice.value" [selected]="choice.value === evidence().kind">{{ choice.label }}</option>}
        </select>
      </label>
      @if (evidence().publicAs; as name) {<p class="meta">{{ publicAsText(name) }}</p>}
    </div>
    <button class="btn text sm" type="button" (click)="removed.emit()"><ng-container i18n="@@sheet.evidence.remove">Quitar</ng-container><span class="sr">: {{ name() }}</span></button>
  `,
  host: { style: 'display: contents' },
})
export class EvidenceLine {
  readonly evidence = input.required<SheetEvidence>();
  readonly timeZone = input.required<string>();
  readonly removed = output();
  readonly kindChosen = output<EvidenceKind>();
  protected readonly kinds = EVIDENCE_KINDS.map((value) => ({ value, label: evidenceKindName(value) }));
  protected readonly name = computed(() => this.evidence().fileView?.name ?? this.evidence().url ?? '');
  protected readonly publicAsText = publicAsText;
  protected readonly known = computed(() => sizeText(this.evidence().fileView?.size ?? null) ?? '');

  protected choose(event: Event): void {
    const chosen = EVIDENCE_KINDS.find((kind) => kind === (event.target as HTMLSelectElement).value);
    if (chosen) this.kindChosen.emit(chosen);
  }
}
