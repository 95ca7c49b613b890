import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import { SessionStore } from '../../accounts/session-store';
import { WorkspaceSession } from '../../common/workspace/workspace-session';
import { describeWorkspacePage } from '../page-title';
import { CurrentPlanForm } from './current-plan-form';
import { PlanFacts } from './plan-facts';
import { PlansClient } from './plans-client';

@Component({
  selector: 'web-managed-plans-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CurrentPlanForm, PlanFacts, RouterLink],
  template: `
    <div class="page-head"><h1 tabindex="-1" i18n="@@workspace.nav.plans">Planes</h1></div>
    @if (reachesAll() && session.may('plan.create')) {<p class="btn-group"><a class="btn" routerLink="/espacio/planes/nuevo" i18n="@@planEditor.plans.new">Plan nuevo</a></p>}
    <ul class="queue section">
      @for (plan of shown(); track plan.slug) {
        <li>
          <div><h2 class="t-h3"><a [routerLink]="['/espacio/planes', plan.slug]">{{ plan.title }}</a></h2><web-plan-facts [plan]="plan" /></div>
          <a class="btn out sm" [routerLink]="['/espacio/planes', plan.slug, 'compromisos']"><ng-container i18n="@@planEditor.plan.commitments">Compromisos ({{ plan.commitmentCount }})</ng-container><span class="sr">: {{ plan.title }}</span></a>
        </li>
      } @empty {
        <li class="muted" i18n="@@planEditor.plans.none">No hay planes que su puesto alcance.</li>
      }
    </ul>
    @if (reachesAll() && session.may('site.set-current-plan')) {
      <section class="sheet section narrow" aria-labelledby="vigente">
        <h2 id="vigente" i18n="@@planEditor.current.heading">Con qué plan abre el portal</h2>
        <web-current-plan-form [plans]="shown()" (chosen)="read()" />
      </section>
    }
  `,
})
export class ManagedPlansPage {
  readonly plans = input.required<ManagedPlan[]>();
  private readonly client = inject(PlansClient);
  private readonly store = inject(SessionStore);
  protected readonly session = inject(WorkspaceSession);
  /** A post of one plan makes no other, and doesn’t choose for the whole site. */
  protected readonly reachesAll = computed(() => this.store.roles().some(({ plan }) => plan === null));
  protected readonly shown = linkedSignal(() => this.plans());

  constructor() {
    describeWorkspacePage(() => $localize`:@@workspace.nav.plans:Planes`);
  }

  protected async read(): Promise<void> {
    this.shown.set(await this.client.all());
  }
}
