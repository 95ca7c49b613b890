import type { AmendedField, AmendmentView, BaselineView } from '@cumple/contracts/commitments/managed-commitment';
import type { AmendmentKind } from '@cumple/domain/commitments/amendment';
import { type AmendmentStep, baselineOf, differencesBetween, differencesFromBaseline, type FieldDifference, type MilestoneDifference, type Promised } from '@cumple/domain/commitments/baseline';
import { omit } from '@cumple/domain/common/omit';
import { compareWords } from './compare-words';

/** An amendment as it is stored. */
export interface AmendmentRow extends AmendmentStep {
  reason: string;
  madeAt: string;
  by: { institution: string; post: string };
}

/** What is called how: institutions by slug, policy areas by code. */
export interface PromiseNames {
  institutions: Readonly<Record<string, string>>;
  policyAreas: Readonly<Record<string, string>>;
}

/** Fields whose texts are compared word by word. */
const PROSE = ['title', 'objective', 'description', 'relevance', 'ambition', 'verificationMeans'];
/** What is said of an amendment otherwise, or only the machine needs. */
const NOT_SHOWN = ['withdrawn', 'reopened', 'assessment', 'source'] as const;

/** An amendment as the public reads it. */
export function amendmentView({ kind, madeAt, by, reason, milestone, before, after }: AmendmentRow, names: PromiseNames): AmendmentView {
  const shown = (fields: AmendmentRow['before']) => omit<Record<string, unknown>, string>(fields, ...NOT_SHOWN);
  return { kind, madeAt, by, reason, milestone, changes: differencesBetween(shown(before), shown(after)).map((each) => amendedField(each, names)) };
}

/** What was approved beside what stands there now; `null` where nothing differs. */
export function baselineView(current: Promised, amendments: readonly AmendmentRow[], names: PromiseNames, approvedOn: string | null): BaselineView | null {
  const { commitment, milestones } = differencesFromBaseline(baselineOf(current, amendments), current);
  if (commitment.length === 0 && milestones.length === 0) return null;
  return { approvedOn, fields: commitment.map((each) => amendedField(each, names)), milestones: milestones.map((each) => milestoneView(each, current, amendments, names)) };
}

const KIND_OF: Record<MilestoneDifference['kind'], AmendmentKind> = { added: 'milestone-added', changed: 'milestone-changed', withdrawn: 'milestone-withdrawn' };

/** A milestone that differs, with the reason of the amendment that made it so last. */
function milestoneView({ number, kind, fields }: MilestoneDifference, { milestones }: Promised, amendments: readonly AmendmentRow[], names: PromiseNames): BaselineView['milestones'][number] {
  const reason = amendments.findLast((each) => each.milestone === number && each.kind === KIND_OF[kind])?.reason ?? '';
  return { number, title: String(milestones[number]?.['title'] ?? ''), kind, reason, fields: fields.map((each) => amendedField(each, names)) };
}

function amendedField({ field, before, after, daysShifted }: FieldDifference, names: PromiseNames): AmendedField {
  const [was, is] = [told(field, before, names), told(field, after, names)];
  // A text that came or went whole is shown as one: what is missing counts as empty.
  const words = PROSE.includes(field) ? compareWords(was ?? '', is ?? '') : null;
  return { field, before: was, after: is, daysShifted, words };
}

/** A value as it is read: names instead of slugs and codes, dates in the words in which they were given. */
function told(field: string, value: unknown, names: PromiseNames): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map((each) => named(each, names.institutions)).join(', ');
  if (typeof value === 'object') return 'text' in value ? String(value.text) : null;
  if (field === 'policyArea') return named(value, names.policyAreas);
  return named(value, field === 'leadInstitution' || field === 'institution' ? names.institutions : {});
}

function named(value: unknown, names: Readonly<Record<string, string>>): string {
  return (typeof value === 'string' && Object.hasOwn(names, value) && names[value]) || String(value);
}
