import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Commitment } from '@cumple/contracts/public-site/commitment';

/** The parts of a commitment's page, with how much is in each. */
@Component({
  selector: 'web-commitment-contents',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <h2 i18n="@@commitment.contents">En esta página</h2>
    <nav class="toc" aria-label="En esta página" i18n-aria-label="@@commitment.contents">
      <a [routerLink]="[]" fragment="niveles"><ng-container i18n="@@commitment.judgements.title">Nivel según quién evalúa</ng-container></a>
      <a [routerLink]="[]" fragment="textos"><ng-container i18n="@@commitment.texts.title">Qué dice la ficha</ng-container></a>
      <a [routerLink]="[]" fragment="hitos"><ng-container i18n="@@commitment.milestones.title">Hitos</ng-container>@if (commitment().progress; as counted) {<span class="c" i18n="@@commitment.contents.progress">{{ counted.done }} de {{ counted.total }}</span>}</a>
      <a [routerLink]="[]" fragment="evidencia"><ng-container i18n="@@commitment.evidence.title">Evidencia</ng-container><span class="c">{{ commitment().evidence.length }}</span></a>
      @if (commitment().reports; as reports) {<a [routerLink]="[]" fragment="informes"><ng-container i18n="@@commitment.contents.reports">Informes</ng-container><span class="c">{{ reports.published }}</span></a>}
      <a [routerLink]="[]" fragment="cambios"><ng-container i18n="@@commitment.changes.title">Lo aprobado y lo de hoy</ng-container>@if (commitment().amendments.length) {<span class="c">{{ commitment().amendments.length }}</span>}</a>
      @if (commitment().findings.length > 0) {
        <a [routerLink]="[]" fragment="hallazgos"><ng-container i18n="@@commitment.findings.title">Hallazgos de consistencia</ng-container><span class="c">{{ commitment().findings.length }}</span></a>
      }
      <a [routerLink]="[]" fragment="citar"><ng-container i18n="@@commitment.citation.title">Citar y descargar</ng-container></a>
    </nav>
  `,
  styles: `
    a { display: flex; justify-content: space-between; gap: var(--s-2); padding: .4rem .5rem .4rem .75rem; color: var(--ink-2); text-decoration: none; border-left: 3px solid var(--rule); line-height: 1.3; font-size: var(--t-small); }
    a:hover { color: var(--ink); text-decoration: underline; }
    @media print { :host.aside-box { display: none !important; } }
    .c { color: var(--ink-3); white-space: nowrap; }
  `,
  host: { class: 'aside-box' },
})
export class CommitmentContents {
  readonly commitment = input.required<Commitment>();
}
