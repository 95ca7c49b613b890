import type { AmendedField, AmendmentView, BaselineView } from '@cumple/contracts/commitments/managed-commitment';
import type { AmendmentKind } from '@cumple/domain/commitments/amendment';

export type MilestoneChange = BaselineView['milestones'][number]['kind'];

/** One thing that differs from what was approved, with the amendment that made it so last. */
export interface ChangedField {
  field: AmendedField;
  amendment: AmendmentView | null;
}

export interface ChangedMilestone {
  number: number;
  title: string;
  kind: MilestoneChange;
  fields: AmendedField[];
  amendment: AmendmentView | null;
}

const AMENDMENT_OF: Record<MilestoneChange, AmendmentKind> = { added: 'milestone-added', changed: 'milestone-changed', withdrawn: 'milestone-withdrawn' };

/** The commitment's own fields. `amendments`: newest first. */
export function changedFields(baseline: BaselineView | null, amendments: readonly AmendmentView[]): ChangedField[] {
  return (baseline?.fields ?? []).map((field) => ({
    field,
    amendment: amendments.find(({ milestone, changes }) => milestone === null && changes.some((change) => change.field === field.field)) ?? null,
  }));
}

/** Milestones that were added, changed or withdrawn since. */
export function changedMilestones(baseline: BaselineView | null, amendments: readonly AmendmentView[]): ChangedMilestone[] {
  return (baseline?.milestones ?? []).map(({ number, title, kind, fields }) => ({
    number, title, kind,
    // A new milestone's fields were nothing before: its title says enough.
    fields: kind === 'changed' ? fields : [],
    amendment: amendments.find((each) => each.milestone === number && each.kind === AMENDMENT_OF[kind]) ?? null,
  }));
}
