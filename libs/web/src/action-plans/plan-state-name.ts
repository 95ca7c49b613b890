import type { PlanState } from '@cumple/domain/action-plans/plan.state';

/** The state of a plan, in the language of the page. */
export function planStateName(state: PlanState): string {
  switch (state) {
    case 'draft':
      return $localize`:@@plan.state.draft:En preparación`;
    case 'approved':
      return $localize`:@@plan.state.approved:Aprobado, por empezar`;
    case 'running':
      return $localize`:@@plan.state.running:En curso`;
    case 'ended':
      return $localize`:@@plan.state.ended:Concluido`;
  }
}
