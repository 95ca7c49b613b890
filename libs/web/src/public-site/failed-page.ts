import { Location } from '@angular/common';
import { ChangeDetectionStrategy, Component, RESPONSE_INIT, inject } from '@angular/core';
import { PageHead } from '../common/page-head';

const RETRY_AFTER_SECONDS = '30';

/** Stands in for a page that could not be loaded. It belongs to the first bundle: it must show when nothing else loads. */
@Component({
  selector: 'web-failed-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="notice">
      <h1 i18n="@@common.failed.title">Esta página no está disponible en este momento</h1>
      <p class="lead" i18n="@@common.failed.lead">No pudimos obtener los datos. No es algo que usted haya hecho; los datos siguen guardados.</p>
      <p class="btn-group"><a class="btn" [href]="address" i18n="@@common.failed.retry">Reintentar</a></p>
    </div>
  `,
  host: { class: 'page' },
})
export class FailedPage {
  private readonly location = inject(Location);
  /** A plain link: it works without scripts, and with them it loads everything anew. */
  protected readonly address = this.location.prepareExternalUrl(this.location.path());

  constructor() {
    answerUnavailable(inject(RESPONSE_INIT, { optional: true }));
    inject(PageHead).describe(() => ({
      title: $localize`:@@common.failed.tab:Página no disponible`,
      description: $localize`:@@common.failed.description:La página no está disponible en este momento.`,
      path: null,
    }));
  }
}

function answerUnavailable(response: ResponseInit | null): void {
  if (!response) return;
  response.status = 503;
  response.headers = new Headers(response.headers);
  response.headers.set('retry-after', RETRY_AFTER_SECONDS);
}
