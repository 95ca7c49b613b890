import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import type { ManagedCommitmentLine } from '@cumple/contracts/commitments/managed-commitment';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { Breadcrumb } from '@cumple/ui/breadcrumb';
import { WorkspaceSession } from '../../common/workspace/workspace-session';
import { describeWorkspacePage } from '../page-title';
import type { EditorChoices } from './editor-choices';
import { OwnCommitments } from './own-commitments';
import { PlanFacts } from './plan-facts';
import { PlanForm } from './plan-form';
import { PlanLife } from './plan-life';
import { PlanSteps } from './plan-steps';
import { PlansClient } from './plans-client';
import { PolicyAreas } from './policy-areas';

@Component({
  selector: 'web-managed-plan-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Breadcrumb, OwnCommitments, PlanFacts, PlanForm, PlanLife, PlanSteps, PolicyAreas, RouterLink],
  template: `
    <ui-breadcrumb [crumbs]="crumbs()" />
    <div class="page-head">
      <h1 tabindex="-1">{{ shown().title }}</h1>
      <web-plan-facts [plan]="shown()" />
    </div>
    <p class="btn-group">
      @if (session.may('plan.edit')) {<a class="btn out sm" [routerLink]="['/espacio/planes', shown().slug, 'compromisos']" i18n="@@planEditor.plan.commitments">Compromisos ({{ shown().commitmentCount }})</a>}
      @if (shown().published) {<a class="btn out sm" [routerLink]="['/planes', shown().slug]" i18n="@@planEditor.publicPage">Página pública</a>}
      @if (session.may('history.read')) {<a class="btn out sm" routerLink="/espacio/historial" [queryParams]="{ about: 'plans/' + shown().slug }" i18n="@@planEditor.history">Historial</a>}
    </p>
    @if (!session.may('plan.edit')) {<web-own-commitments [plan]="shown()" [lines]="lines()" />}
    @if (session.may('plan.edit')) {
      <section class="section" aria-labelledby="pasos"><h2 id="pasos" i18n="@@planEditor.plan.steps">Pasos del plan</h2><web-plan-steps [plan]="shown()" [institutionCount]="institutionCount()" /></section>
      <section class="sheet section" aria-labelledby="datos"><h2 id="datos" i18n="@@planEditor.plan.data">Datos del plan</h2><web-plan-form [plan]="shown()" [institutions]="choices().institutions" (kept)="shown.set($event)" /></section>
      <section class="sheet" aria-labelledby="ejes"><h2 id="ejes" i18n="@@planEditor.plan.areas">Ejes</h2><web-policy-areas [plan]="shown()" (changed)="read()" /></section>
    }
    @if (session.may('plan.publish')) {
      <section class="sheet" aria-labelledby="vida"><h2 id="vida" i18n="@@planEditor.plan.life">Publicar y aprobar</h2><web-plan-life [plan]="shown()" (changed)="shown.set($event)" (stale)="read()" /></section>
    }
    @if (session.may('plan.export')) {
      <section class="sheet" aria-labelledby="archivos">
        <h2 id="archivos" i18n="@@planEditor.plan.files">Hoja de cálculo</h2>
        <p class="small muted" i18n="@@planEditor.plan.files.what">Lo que se descarga se puede volver a importar sin que cambie nada.</p>
        <p class="btn-group">
          <a class="btn out sm" [href]="file('xlsx')" download i18n="@@planEditor.plan.xlsx">Descargar XLSX</a>
          <a class="btn out sm" [href]="file('csv')" download i18n="@@planEditor.plan.csv">Descargar CSV</a>
          @if (session.may('plan.import')) {<a class="btn out sm" routerLink="/espacio/importar" i18n="@@planEditor.plan.import">Importar cambios</a>}
        </p>
      </section>
    }
  `,
})
export class ManagedPlanPage {
  readonly managed = input.required<ManagedPlan>();
  readonly choices = input.required<EditorChoices>();
  /** For who doesn't edit it; an editor has them on a page of their own. */
  readonly lines = input<ManagedCommitmentLine[]>([]);
  private readonly client = inject(PlansClient);
  protected readonly session = inject(WorkspaceSession);
  protected readonly shown = linkedSignal(() => this.managed());
  protected readonly crumbs = computed(() => [{ label: $localize`:@@workspace.nav.plans:Planes`, link: '/espacio/planes' }, { label: this.shown().title }]);
  protected readonly institutionCount = computed(() => this.choices().institutions.filter((one) => one.jurisdiction === this.shown().jurisdiction.code && one.mergedInto === null).length);

  constructor() {
    describeWorkspacePage(() => this.shown().title, () => this.shown().jurisdiction.fictional);
  }

  protected file(format: 'xlsx' | 'csv'): string {
    return workspacePaths.planSpreadsheet(this.shown().slug, format);
  }

  protected async read(): Promise<void> {
    this.shown.set(await this.client.one(this.shown().slug));
  }
}
