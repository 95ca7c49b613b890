import { FormGroup } from '@angular/forms';
import type { ManagedPlan, PlanEdit } from '@cumple/contracts/action-plans/managed-plan';
import { choice, neededText } from './controls';
import { LIMITS } from './limits';

/** A plan's data as its form has them: `''` is none. */
export interface PlanEntry {
  title: string;
  startsOn: string;
  endsOn: string;
  timeZone: string;
  coordinator: string;
  statusDate: string;
}

/** Fields that were approved with the plan: who changes them says why. */
const APPROVED: readonly (keyof PlanEntry)[] = ['title', 'startsOn', 'endsOn', 'timeZone', 'coordinator'];

export function planEntryOf({ title, startsOn, endsOn, timeZone, coordinator, statusDate }: ManagedPlan): PlanEntry {
  return { title, startsOn, endsOn, timeZone, coordinator: coordinator ?? '', statusDate: statusDate ?? '' };
}

export function planEditOf(changed: Partial<PlanEntry>, reason: string): PlanEdit {
  const { coordinator, statusDate, ...texts } = changed;
  return {
    ...texts,
    ...(coordinator === undefined ? {} : { coordinator: coordinator || null }),
    ...(statusDate === undefined ? {} : { statusDate: statusDate || null }),
    ...(reason && { reason }),
  };
}

/** Names of the changed fields that ask for a reason, in the form's order. */
export function approvedFieldsIn(changed: object): (keyof PlanEntry)[] {
  return APPROVED.filter((field) => field in changed);
}

export function planControls() {
  return { title: neededText(LIMITS.title), startsOn: neededText(10), endsOn: neededText(10), timeZone: neededText(LIMITS.code), coordinator: choice() };
}

export function planForm() {
  return new FormGroup({ ...planControls(), statusDate: choice(), reason: choice() });
}

export function planLabels(): Record<keyof PlanEntry, string> {
  return {
    title: $localize`:@@planEditor.plan.title:Título`,
    startsOn: $localize`:@@planEditor.plan.startsOn:Primer día`,
    endsOn: $localize`:@@planEditor.plan.endsOn:Último día`,
    timeZone: $localize`:@@planEditor.plan.timeZone:Zona horaria`,
    coordinator: $localize`:@@planEditor.plan.coordinator:Institución coordinadora`,
    statusDate: $localize`:@@planEditor.plan.statusDate:Corte de información`,
  };
}
