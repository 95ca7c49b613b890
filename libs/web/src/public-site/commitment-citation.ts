import { ChangeDetectionStrategy, Component, DOCUMENT, afterNextRender, computed, inject, input, signal } from '@angular/core';
import { apiPaths } from '@cumple/contracts/common/paths';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import { longDay } from '../common/dates';
import { LANGUAGE } from '../common/language';
import { PageHead } from '../common/page-head';

/** How to cite the page so that others find the same figures, and the same figures for programs. */
@Component({
  selector: 'web-commitment-citation',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 id="citar" i18n="@@commitment.citation.title">Citar y descargar</h2>
    <p class="small citation">{{ citation() }}</p>
    <div class="btn-group">
      <button class="btn out sm scripted" type="button" (click)="copy()" i18n="@@commitment.citation.copy">Copiar la cita</button>
      <a [href]="json()" i18n="@@commitment.citation.json">JSON de este compromiso</a>
    </div>
    <p class="meta" role="status">@if (copied()) {<ng-container i18n="@@commitment.citation.copied">Cita copiada</ng-container>}</p>
  `,
  styles: `
    .citation { overflow-wrap: anywhere; margin-bottom: var(--s-3); user-select: all; }
  `,
  host: { class: 'aside-box' },
})
export class CommitmentCitation {
  readonly commitment = input.required<Commitment>();
  private readonly document = inject(DOCUMENT);
  private readonly language = inject(LANGUAGE);
  private readonly head = inject(PageHead);
  /** Where the deployment doesn't name its origin, the browser knows it. */
  private readonly origin = signal('');
  protected readonly copied = signal(false);
  protected readonly json = computed(() => apiPaths.commitment(this.commitment().plan, this.commitment().code));
  protected readonly citation = computed(() => {
    const { code, title, planTitle, plan, statusDate } = this.commitment();
    const address = this.head.addressOf(`/planes/${plan}/compromisos/${code}`);
    const day = statusDate && longDay(statusDate, this.language);
    const asOf = day ? $localize`:@@commitment.citation.asOf: Datos al ${day}:day:.` : '';
    return $localize`:@@commitment.citation.text:Cumple, seguimiento de compromisos. ${code}:code: · ${title}:title:. ${planTitle}:plan:.` + asOf + ` ${address.startsWith('/') ? this.origin() : ''}${address}`;
  });

  constructor() {
    afterNextRender(() => this.origin.set(this.document.location.origin));
  }

  protected async copy(): Promise<void> {
    await this.document.defaultView?.navigator.clipboard?.writeText(this.citation());
    this.copied.set(true);
  }
}
