/** What an import does to a plan: adds, corrects, withdraws, or keeps although the document no longer speaks of it. */
export const CHANGE_KINDS = ['added', 'changed', 'withdrawn', 'kept'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The part of a plan that a change speaks of, which says what its `subject` is. */
export const CHANGED_PARTS = ['plan', 'jurisdiction', 'institution', 'commitment', 'finding'] as const;
export type ChangedPart = (typeof CHANGED_PARTS)[number];

/** One public difference. Values are shown as texts; `null` is none. */
export interface PlanChange {
  kind: ChangeKind;
  part: ChangedPart;
  /** Slug of the plan or institution, code of the jurisdiction or commitment. */
  subject: string;
  /** A field or a part with its key, e.g. `objective`, `milestones.2.state`, `evidence`. */
  field: string;
  before: string | null;
  after: string | null;
}
