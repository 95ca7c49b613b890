import { ChangeDetectionStrategy, Component, DestroyRef, ElementRef, afterRenderEffect, computed, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { PlanImportView } from '@cumple/contracts/self-assessment/plan-import';
import { Callout } from '@cumple/ui/callout';
import { CountPipe } from '../../common/count-pipe';
import { ApiProblem } from '../../common/workspace/api-problem';
import { describeWorkspacePage } from '../page-title';
import { type ChosenFile, ImportFileForm } from './import-file-form';
import { ImportProblems } from './import-problems';
import { ImportSummary } from './import-summary';
import { PlanImportsClient } from './plan-imports-client';

/** A plan from a spreadsheet: template, file, what is wrong with it or what it would change, and applying it. */
@Component({
  selector: 'web-import-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Callout, CountPipe, ImportFileForm, ImportProblems, ImportSummary, RouterLink],
  template: `
    <div class="page-head">
      <h1 tabindex="-1" i18n="@@import.title">Importar un plan</h1>
      <p class="muted"><ng-container i18n="@@import.lead">De una hoja de cálculo, también para corregir un plan que ya está aquí. Plantilla:</ng-container>&ngsp;<a [href]="xlsx" download i18n="@@import.template.xlsx">Excel (.xlsx)</a> · <a [href]="csv" download i18n="@@import.template.csv">CSV</a></p>
    </div>
    <web-import-file-form [plans]="plans()" [busy]="busy()" (chosen)="look($event)" />
    <section class="section" aria-live="polite" [attr.aria-busy]="busy()">
      @if (busy()) {
        <p><progress [attr.aria-label]="title()" [attr.max]="view()?.rows?.total || null" [attr.value]="view()?.rows?.read || null"></progress></p>
        <p class="small">@if (view()?.rows?.total; as total) {<ng-container i18n="@@import.reading.rows">Leyendo {{ total | count }} filas…</ng-container>} @else {<ng-container i18n="@@import.reading">Leyendo el archivo…</ng-container>}</p>
      }
      @if (failure(); as words) {<ui-callout tone="late" icon="warning"><p>{{ words }}</p></ui-callout>}
    </section>
    @if (!busy() && view(); as found) {
      <section class="section" aria-labelledby="outcome">
        <div class="section-head"><h2 id="outcome" tabindex="-1" #outcome>{{ title() }}</h2><p class="meta">{{ found.fileName }}</p></div>
        @switch (found.state) {
          @case ('ready') {<web-import-summary [view]="found" (applied)="show($event)" />}
          @case ('applied') {
            <p i18n="@@import.applied.what">Todo el archivo quedó en el plan y en el registro de cambios.</p>
            <ul>
              @if (appliedTo(); as slug) {
                <li><a [routerLink]="['/espacio/planes', slug]" i18n="@@import.applied.edit">Abrir el plan en el espacio de trabajo</a></li>
                @if (isPublic()) {<li><a [routerLink]="['/planes', slug, 'compromisos']" i18n="@@import.applied.public">Ver los compromisos en el sitio público</a></li>}
                @else if (isNew()) {<li i18n="@@import.applied.draft">El plan nuevo queda como borrador hasta que se publique.</li>}
              }
            </ul>
          }
          @default {
            <p class="small" i18n="@@import.problems.next">No se cambió nada. Corrija el archivo, elíjalo de nuevo arriba y revíselo otra vez.</p>
            <web-import-problems [view]="found" />
          }
        }
      </section>
    }
  `,
  styles: `progress { width: min(24rem, 100%); }`,
})
export class ImportPage {
  readonly plans = input.required<ManagedPlan[]>();
  private readonly client = inject(PlanImportsClient);
  private readonly left = new AbortController();
  private readonly outcome = viewChild<ElementRef<HTMLElement>>('outcome');
  protected readonly busy = signal(false);
  protected readonly view = signal<PlanImportView | null>(null);
  protected readonly failure = signal<string | null>(null);
  protected readonly appliedTo = computed(() => this.view()?.appliedTo ?? null);
  protected readonly isPublic = computed(() => this.plans().some(({ slug, published }) => slug === this.appliedTo() && published));
  protected readonly isNew = computed(() => !this.plans().some(({ slug }) => slug === this.appliedTo()));
  protected readonly title = computed(() => headingOf(this.view()));
  protected readonly xlsx = workspacePaths.spreadsheetTemplate('xlsx');
  protected readonly csv = workspacePaths.spreadsheetTemplate('csv');

  constructor() {
    describeWorkspacePage(() => $localize`:@@import.title:Importar un plan`);
    inject(DestroyRef).onDestroy(() => this.left.abort());
    // Whoever can't see it is taken to what came out.
    afterRenderEffect(() => this.outcome()?.nativeElement.focus());
  }

  protected async look({ file, plan }: ChosenFile): Promise<void> {
    this.busy.set(true);
    this.failure.set(null);
    this.view.set(null);
    try {
      const sent = await this.client.send(file, plan);
      this.view.set(sent);
      await this.client.untilRead(sent, (view) => this.view.set(view), this.left.signal);
    } catch (failure) {
      this.view.set(null);
      this.failure.set(wordsOf(failure));
    } finally {
      this.busy.set(false);
    }
  }

  protected show(view: PlanImportView): void {
    this.view.set(view);
    this.outcome()?.nativeElement.focus();
  }
}

function headingOf(view: PlanImportView | null): string {
  switch (view?.state) {
    case 'ready': return $localize`:@@import.ready:El archivo está listo para aplicarse`;
    case 'applied': return $localize`:@@import.applied:El archivo se aplicó`;
    case 'failed': return $localize`:@@import.failed:El archivo no se pudo leer`;
    case 'has-problems': return $localize`:@@import.hasProblems:Problemas encontrados: ${view.problemCount}:count:`;
    default: return $localize`:@@import.reading:Leyendo el archivo…`;
  }
}

function wordsOf(failure: unknown): string {
  if (!(failure instanceof ApiProblem)) throw failure;
  if (failure.isOffline) return $localize`:@@import.offline:Se perdió la conexión. No se cambió nada y el archivo sigue elegido: cuando haya conexión, revíselo de nuevo.`;
  return failure.detail;
}
