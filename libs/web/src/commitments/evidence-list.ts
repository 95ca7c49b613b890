import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { EvidenceView } from '@cumple/contracts/commitments/evidence';
import { Absence } from '@cumple/ui/absence';
import { Icon } from '@cumple/ui/icon';
import { PageHead } from '../common/page-head';
import { hostOf, readableAddress } from './evidence-address';
import { EvidencePackageLink } from './evidence-package-link';
import { EvidenceStates } from './evidence-states';
import { EvidenceVerdict } from './evidence-verdict';
import { evidenceKindName } from './evidence-words';
import { fileText } from './file-words';

/** What would prove the commitment: addresses to follow, what they are and what was seen of them. */
@Component({
  selector: 'web-evidence-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Absence, EvidencePackageLink, EvidenceStates, EvidenceVerdict, Icon],
  template: `
    <div class="section-head">
      <h2 id="evidencia" i18n="@@commitment.evidence.title">Evidencia</h2>
      @if (checked() > 0) {
        <span class="small muted"><ng-container i18n="@@commitment.evidence.opening">{{ opening() }} de {{ addresses() }} abren</ng-container> · <ng-container i18n="@@commitment.evidence.reviewed">{{ reviewed() }} de {{ evidence().length }} revisadas</ng-container></span>
      } @else if (addresses() > 0) {
        <span class="small muted" i18n="@@commitment.evidence.allUnchecked">Direcciones web citadas: {{ addresses() }}, ninguna comprobada todavía</span>
      }
    </div>
    @if (evidence().length === 0) {
      <ui-absence heading="Sin evidencia citada" i18n-heading="@@commitment.evidence.none">
        <p class="small" i18n="@@commitment.evidence.noneWhy">La fuente no da ninguna dirección web ni documento para este compromiso.</p>
      </ui-absence>
    } @else {
      <web-evidence-package-link [evidence]="evidence()" [address]="package()" />
      <ul class="evidence">
        @for (item of items(); track item.shown.id) {
          <li [id]="'evidencia-' + item.shown.id">
            <svg [uiIcon]="item.host ? 'link' : 'document'"></svg>
            <div>
              @if (item.shown.file; as file) {
                <a [href]="file.address" [attr.data-address]="item.download" download>{{ item.shown.title ?? file.name }}</a>
              } @else if (item.host) {
                <a [href]="item.shown.url" rel="noopener noreferrer external">{{ item.shown.title ?? item.address }}</a>
              } @else {
                <span>{{ item.shown.title ?? item.address }}</span>
              }
              <p class="meta">{{ item.about }}@if (item.shown.milestone; as number) { · <ng-container i18n="@@commitment.milestone.number">Hito {{ number }}</ng-container>}</p>
              <web-evidence-states [evidence]="item.shown" [timeZone]="timeZone()" />
              @if (item.shown.review; as review) {<web-evidence-verdict [review]="review" [timeZone]="timeZone()" />}
              @if (item.hash; as hash) {
                <details class="meta"><summary>@if (item.shown.file) {<ng-container i18n="@@commitment.evidence.fileHash">Huella sha256 del archivo:</ng-container>} @else {<ng-container i18n="@@commitment.evidence.hash">Huella sha256 de la copia:</ng-container>} {{ hash.slice(0, 12) }}…</summary><code>{{ hash }}</code></details>
              }
            </div>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    a, code { overflow-wrap: anywhere; }
    .evidence > li { grid-template-columns: 1.5rem minmax(0, 1fr); }
    li:target { background: var(--action-soft); }
    summary { cursor: pointer; min-height: 1.5rem; }
  `,
})
export class EvidenceList {
  private readonly head = inject(PageHead);
  readonly evidence = input.required<EvidenceView[]>();
  readonly timeZone = input.required<string>();
  /** Where all of it is downloaded as one package. */
  readonly package = input.required<string>();
  protected readonly checked = computed(() => this.evidence().filter(({ state }) => state !== 'unchecked').length);
  protected readonly opening = computed(() => this.evidence().filter(({ state }) => state === 'opens').length);
  protected readonly reviewed = computed(() => this.evidence().filter(({ review }) => review !== null).length);
  protected readonly addresses = computed(() => this.evidence().filter(({ url }) => url !== null).length);
  protected readonly items = computed(() =>
    this.evidence().map((shown) => {
      const host = shown.url === null ? null : hostOf(shown.url);
      const about = shown.file ? fileText(shown.file) : host;
      const kind = shown.kind === null ? null : evidenceKindName(shown.kind);
      const hash = shown.file?.sha256 ?? shown.copy?.sha256 ?? shown.sha256;
      return { shown, host, hash, address: readableAddress(shown.url ?? ''), download: shown.file && this.head.fileAddress(shown.file.address), about: [kind, about].filter((part) => part !== null).join(' · ') };
    }),
  );
}
