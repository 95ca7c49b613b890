import { ChangeDetectionStrategy, Component, ElementRef, afterRenderEffect, computed, inject, input, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { ReportSheet } from '@cumple/contracts/progress/report-sheet';
import type { SheetPreview } from '@cumple/contracts/progress/sheet-preview';
import { Breadcrumb } from '@cumple/ui/breadcrumb';
import { Callout } from '@cumple/ui/callout';
import { ApiProblem } from '../../common/workspace/api-problem';
import { randomKey } from '../../common/workspace/random-key';
import { describeWorkspacePage } from '../page-title';
import type { SheetAddress } from './report-sheets-client';
import { faultOfSheet } from './sheet-file-fault';
import { SheetPreviewProblems } from './sheet-preview-problems';
import { SheetPreviewRows } from './sheet-preview-rows';
import { SheetSpreadsheetClient } from './sheet-spreadsheet-client';

/** A sheet filled in offline: downloaded, uploaded, looked at, and saved as drafts. */
@Component({
  selector: 'web-sheet-spreadsheet-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Breadcrumb, Callout, RouterLink, SheetPreviewProblems, SheetPreviewRows],
  template: `
    <ui-breadcrumb [crumbs]="crumbs()" />
    <div class="page-head">
      <h1 tabindex="-1" i18n="@@sheetFile.title">Llenar la hoja sin conexión</h1>
      <p class="muted">{{ sheet().institution.name }} · {{ sheetTitle() }}</p>
    </div>
    <ol class="steps">
      <li><a [href]="download()" download i18n="@@sheetFile.download">Descargar la hoja en Excel (.xlsx)</a></li>
      <li i18n="@@sheetFile.fill">Llénela con Excel o LibreOffice, y guárdela.</li>
      <li i18n="@@sheetFile.upload">Súbala aquí: verá cada cambio antes de guardar.</li>
    </ol>
    <form class="sheet form" (submit)="look($event)" novalidate>
      <div class="field" [class.error]="fault()">
        <label for="sheet-file" class="label" i18n="@@sheetFile.file">Hoja llena (.xlsx)</label>
        <p class="hint" id="sheet-file-hint" i18n="@@sheetFile.hint">Hasta 5 MB.</p>
        @if (fault(); as words) {<p class="error-text" id="sheet-file-error" role="alert">{{ words }}</p>}
        <input class="input" type="file" id="sheet-file" name="sheet-file" accept=".xlsx" [attr.aria-invalid]="fault() ? true : null" [attr.aria-describedby]="fault() ? 'sheet-file-error sheet-file-hint' : 'sheet-file-hint'" (change)="choose($any($event.target).files)" />
      </div>
      <p><button class="btn" type="submit" [attr.aria-disabled]="busy() || null" i18n="@@sheetFile.look">Revisar la hoja</button></p>
    </form>
    <section class="section" aria-live="polite" [attr.aria-busy]="busy()">
      @if (busy()) {<p class="small" i18n="@@sheetFile.busy">Un momento…</p>}
      @if (failure(); as words) {<ui-callout tone="late" icon="warning"><p>{{ words }}</p></ui-callout>}
    </section>
    @if (preview(); as found) {
      <section class="section" aria-labelledby="outcome">
        <div class="section-head"><h2 id="outcome" tabindex="-1" #outcome>{{ heading() }}</h2></div>
        @if (found.problemCount) {<web-sheet-preview-problems [preview]="found" />}
        @if (found.rows.length) {<web-sheet-preview-rows [rows]="found.rows" />}
        @if (found.untouched) {<p class="small muted" i18n="@@sheetFile.untouched">{found.untouched, plural, =1 {1 fila queda igual.} other {{{ found.untouched }} filas quedan igual.}}</p>}
        @if (found.id) {
          <p class="small" i18n="@@sheetFile.apply.what">Se guardan como borradores, todos o ninguno. Después los envía desde la hoja.</p>
          <p><button class="btn" type="button" [attr.aria-disabled]="busy() || null" (click)="apply()" i18n="@@sheetFile.apply">Guardar estos cambios</button></p>
        }
      </section>
    }
    <p class="section"><a class="btn out" [routerLink]="back()" i18n="@@sheetFile.back">Volver a la hoja</a></p>
  `,
  styles: `input { max-width: 100%; }`,
})
export class SheetSpreadsheetPage {
  readonly sheet = input.required<ReportSheet>();
  private readonly client = inject(SheetSpreadsheetClient);
  private readonly router = inject(Router);
  private readonly outcome = viewChild<ElementRef<HTMLElement>>('outcome');
  protected readonly file = signal<File | null>(null);
  protected readonly fault = signal<string | null>(null);
  protected readonly busy = signal(false);
  protected readonly failure = signal<string | null>(null);
  protected readonly preview = signal<SheetPreview | null>(null);
  protected readonly address = computed((): SheetAddress => ({ plan: this.sheet().plan, round: this.sheet().round?.number ?? 'outside', institution: this.sheet().institution.slug }));
  protected readonly sheetTitle = computed(() => this.sheet().round?.name ?? $localize`:@@sheet.outside:Informar fuera de corte`);
  protected readonly back = computed(() => ['/espacio/informes', this.address().plan, String(this.address().round), this.address().institution]);
  protected readonly crumbs = computed(() => [
    { label: $localize`:@@sheets.title:Informes de avance`, link: '/espacio/informes' }, { label: this.sheetTitle(), link: this.back().join('/') }, { label: $localize`:@@sheetFile.title:Llenar la hoja sin conexión` },
  ]);
  protected readonly download = computed(() => workspacePaths.sheetSpreadsheet(this.address().plan, this.address().round, this.address().institution));
  protected readonly heading = computed(() => headingOf(this.preview()));
  private key = randomKey();

  constructor() {
    describeWorkspacePage(() => $localize`:@@sheetFile.title:Llenar la hoja sin conexión`);
    // Whoever can't see it is taken to what came out.
    afterRenderEffect(() => this.outcome()?.nativeElement.focus());
  }

  protected choose(files: FileList | null | undefined): void {
    this.file.set(files?.[0] ?? null);
    this.fault.set(this.file() ? faultOfSheet(this.file()) : null);
  }

  protected async look(event: Event): Promise<void> {
    event.preventDefault();
    const file = this.file();
    this.fault.set(faultOfSheet(file));
    if (!file || this.fault()) return;
    await this.working(async () => {
      this.preview.set(null);
      this.preview.set(await this.client.preview(this.address(), file));
      this.key = randomKey();
    });
  }

  protected apply(): Promise<void> {
    return this.working(async () => {
      await this.client.apply(this.address(), this.preview()?.id ?? '', this.key);
      await this.router.navigate(this.back());
    });
  }

  private async working(work: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(null);
    try {
      await work();
    } catch (failure) {
      this.failure.set(wordsOf(failure));
    } finally {
      this.busy.set(false);
    }
  }
}

function headingOf(preview: SheetPreview | null): string {
  if (preview?.problemCount) return $localize`:@@sheetFile.hasProblems:Problemas encontrados: ${preview.problemCount}:count:`;
  return preview?.rows.length ? $localize`:@@sheetFile.ready:Cambios que trae la hoja: ${preview.rows.length}:count:` : $localize`:@@sheetFile.nothing:La hoja no cambia nada`;
}

function wordsOf(failure: unknown): string {
  if (!(failure instanceof ApiProblem)) throw failure;
  if (failure.isOffline) return $localize`:@@sheetFile.offline:No hay conexión. No se guardó nada y el archivo sigue elegido: vuelva a intentarlo cuando la haya.`;
  return [failure.detail, ...failure.errors.map(({ field, message }) => `${field.replace(/^reports\./, '')}: ${message}`)].join(' ');
}
