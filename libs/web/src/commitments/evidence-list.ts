import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { EvidenceView } from '@cumple/contracts/commitments/evidence';
import { Absence } from '@cumple/ui/absence';
import { Icon } from '@cumple/ui/icon';
import { hostOf, readableAddress } from './evidence-address';
import { EvidenceStates } from './evidence-states';
import { evidenceKindName } from './evidence-words';

/** What would prove the commitment: addresses to follow, what they are and what was seen of them. */
@Component({
  selector: 'web-evidence-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Absence, EvidenceStates, Icon],
  template: `
    <div class="section-head">
      <h2 id="evidencia" i18n="@@commitment.evidence.title">Evidencia</h2>
      @if (checked() > 0) {
        <span class="small muted" i18n="@@commitment.evidence.opening">{{ opening() }} de {{ evidence().length }} abren</span>
      } @else if (evidence().length > 0) {
        <span class="small muted" i18n="@@commitment.evidence.allUnchecked">Direcciones web citadas: {{ evidence().length }}, ninguna comprobada todavía</span>
      }
    </div>
    @if (evidence().length === 0) {
      <ui-absence heading="Sin evidencia citada" i18n-heading="@@commitment.evidence.none">
        <p class="small" i18n="@@commitment.evidence.noneWhy">La fuente no da ninguna dirección web ni documento para este compromiso.</p>
      </ui-absence>
    } @else {
      <ul class="evidence">
        @for (item of items(); track item.shown.id) {
          <li>
            <svg [uiIcon]="item.host ? 'link' : 'document'"></svg>
            <div>
              @if (item.host) {
                <a [href]="item.shown.url" rel="noopener noreferrer external">{{ item.shown.title ?? item.address }}</a>
              } @else {
                <span>{{ item.shown.title ?? item.address }}</span>
              }
              <p class="meta">{{ item.about }}@if (item.shown.milestone; as number) { · <ng-container i18n="@@commitment.milestone.number">Hito {{ number }}</ng-container>}</p>
              <web-evidence-states [evidence]="item.shown" [timeZone]="timeZone()" />
              @if (item.shown.sha256; as hash) {
                <details class="meta"><summary><ng-container i18n="@@commitment.evidence.hash">Huella sha256 de la copia:</ng-container> {{ hash.slice(0, 12) }}…</summary><code>{{ hash }}</code></details>
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
    summary { cursor: pointer; min-height: 1.5rem; }
  `,
})
export class EvidenceList {
  readonly evidence = input.required<EvidenceView[]>();
  readonly timeZone = input.required<string>();
  protected readonly checked = computed(() => this.evidence().filter(({ state }) => state !== 'unchecked').length);
  protected readonly opening = computed(() => this.evidence().filter(({ state }) => state === 'opens').length);
  protected readonly items = computed(() =>
    this.evidence().map((shown) => {
      const host = hostOf(shown.url);
      const kind = shown.kind === null ? null : evidenceKindName(shown.kind);
      return { shown, host, address: readableAddress(shown.url), about: [kind, host].filter((part) => part !== null).join(' · ') };
    }),
  );
}
