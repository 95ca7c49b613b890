import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import { Icon } from '@cumple/ui/icon';

/** How far a plan has come on its way to the public, each step with where it is taken. */
@Component({
  selector: 'web-plan-steps',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RouterLink],
  template: `
    <ol class="queue steps">
      @for (step of steps(); track step.name) {
        <li>
          <div><h3><svg [uiIcon]="step.done ? 'circle-check' : 'circle-dashed'"></svg> {{ step.name }}</h3><p class="small muted">{{ step.done ? done : step.next }}</p></div>
          @if (step.link) {<a class="btn out sm" [routerLink]="step.link" [fragment]="step.fragment">{{ step.go }}</a>}
        </li>
      }
    </ol>
  `,
})
export class PlanSteps {
  readonly plan = input.required<ManagedPlan>();
  readonly institutionCount = input.required<number>();
  protected readonly done = $localize`:@@planEditor.step.done:Hecho.`;
  protected readonly steps = computed(() => {
    const { slug, policyAreas, commitmentCount, published, approvedOn } = this.plan();
    const page = `/espacio/planes/${slug}`;
    return [
      {
        name: $localize`:@@planEditor.step.institutions:Instituciones (${this.institutionCount()}:count:)`, done: this.institutionCount() > 0,
        next: $localize`:@@planEditor.step.institutions.next:Agregue las que dirigen o apoyan compromisos.`, link: '/espacio/instituciones', go: $localize`:@@planEditor.step.institutions.go:Ver instituciones`,
      },
      {
        name: $localize`:@@planEditor.step.areas:Ejes (${policyAreas.length}:count:)`, done: policyAreas.length > 0,
        next: $localize`:@@planEditor.step.areas.next:Agrúpelos como lo hace el documento del plan.`, link: page, fragment: 'ejes', go: $localize`:@@planEditor.step.areas.go:Ir a los ejes`,
      },
      {
        name: $localize`:@@planEditor.step.commitments:Compromisos (${commitmentCount}:count:)`, done: commitmentCount > 0,
        next: $localize`:@@planEditor.step.commitments.next:Agréguelos uno a uno o impórtelos de una hoja de cálculo.`, link: `${page}/compromisos`, go: $localize`:@@planEditor.step.commitments.go:Ver compromisos`,
      },
      {
        name: $localize`:@@planEditor.step.publish:Publicar`, done: published,
        next: $localize`:@@planEditor.step.publish.next:Con al menos un compromiso y una institución coordinadora.`, link: published ? null : page, fragment: 'vida', go: $localize`:@@planEditor.step.publish.go:Ir a publicar`,
      },
      {
        name: $localize`:@@planEditor.step.approve:Aprobar`, done: approvedOn !== null,
        next: $localize`:@@planEditor.step.approve.next:Desde entonces, cambiar lo prometido pide un motivo público.`, link: approvedOn ? null : page, fragment: 'vida', go: $localize`:@@planEditor.step.approve.go:Ir a aprobar`,
      },
    ];
  });
}
