import { Location } from '@angular/common';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { describeWorkspacePage } from './page-title';

/** Stands in for a page of the workspace whose data could not be had: in the frame, so that the way elsewhere stays open. */
@Component({
  selector: 'web-workspace-failed-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="notice">
      <h1 tabindex="-1" i18n="@@common.failed.title">Esta página no está disponible en este momento</h1>
      <p i18n="@@workspace.failed.lead">No pudimos obtener los datos. No es algo que usted haya hecho; lo que haya escrito en otras páginas sigue guardado.</p>
      <p class="btn-group"><button class="btn" type="button" [attr.aria-disabled]="busy() || null" (click)="retry()" i18n="@@common.failed.retry">Reintentar</button></p>
      <p class="small" role="status">{{ said() }}</p>
    </div>
  `,
})
export class WorkspaceFailedPage {
  private readonly location = inject(Location);
  private readonly router = inject(Router);
  protected readonly busy = signal(false);
  protected readonly said = signal('');

  constructor() {
    describeWorkspacePage(() => $localize`:@@common.failed.tab:Página no disponible`);
  }

  /** Asks for the same address again; where that succeeds, this page is gone. */
  protected async retry(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.said.set('');
    await this.router.navigateByUrl(this.location.path(true));
    this.busy.set(false);
    this.said.set($localize`:@@workspace.failed.still:Todavía no fue posible. Espere un momento, o vuelva a cargar la página completa.`);
  }
}
