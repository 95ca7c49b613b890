import { daysBetween, isDay } from '../common/day';
import { omit } from '../common/omit';
import { same } from '../common/same';
import type { AmendmentKind } from './amendment';
import type { Fields } from './promise';

/** What a commitment promises at some time: its own fields, and those of its milestones by number. */
export interface Promised {
  commitment: Fields;
  milestones: Readonly<Record<string, Fields>>;
}

/** An amendment as far as the baseline needs it. `milestone`: the number of the one that it is about. */
export interface AmendmentStep {
  kind: AmendmentKind;
  milestone: number | null;
  before: Fields;
  after: Fields;
}

/** Kinds that change what is promised; the others are steps of its life. */
const CHANGES_OF_PROMISE: readonly AmendmentKind[] = ['change', 'milestone-added', 'milestone-changed', 'milestone-withdrawn'];

/** What was approved: the present with every amendment (oldest first) taken back, the last one first. */
export function baselineOf(current: Promised, amendments: readonly AmendmentStep[]): Promised {
  return amendments.filter(({ kind }) => CHANGES_OF_PROMISE.includes(kind)).reduceRight(takenBack, current);
}

function takenBack({ commitment, milestones }: Promised, { kind, milestone, before }: AmendmentStep): Promised {
  if (milestone === null) return { commitment: { ...commitment, ...before }, milestones };
  if (kind === 'milestone-added') return { commitment, milestones: omit(milestones, String(milestone)) };
  return { commitment, milestones: { ...milestones, [milestone]: { ...milestones[milestone], ...before } } };
}

/** A field that isn't what it was. `daysShifted`: by how many days a date moved; `null` where one of the two has no day. */
export interface FieldDifference {
  field: string;
  before: unknown;
  after: unknown;
  daysShifted: number | null;
}

/** Fields of the promise that differ, in the order in which the present names them. */
export function differencesBetween(before: Fields, after: Fields): FieldDifference[] {
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return fields
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
    .filter((each) => !same(each.before, each.after))
    .map((each) => ({ ...each, daysShifted: shift(each.before, each.after) }));
}

export interface MilestoneDifference {
  number: number;
  kind: 'added' | 'changed' | 'withdrawn';
  fields: FieldDifference[];
}

/** The baseline beside the present: only what differs. */
export interface BaselineDifferences {
  commitment: FieldDifference[];
  milestones: MilestoneDifference[];
}

/** Compares what was approved with what stands there now. A milestone bears `withdrawn` among its fields. */
export function differencesFromBaseline(baseline: Promised, current: Promised): BaselineDifferences {
  const milestones = Object.entries(current.milestones).map(([number, now]) => milestoneDifference(Number(number), baseline.milestones[number], now));
  return { commitment: differencesBetween(baseline.commitment, current.commitment), milestones: milestones.filter((difference) => difference !== null) };
}

function milestoneDifference(number: number, before: Fields | undefined, now: Fields): MilestoneDifference | null {
  if (!before) return now['withdrawn'] ? null : { number, kind: 'added', fields: [] };
  const fields = differencesBetween(before, now).filter(({ field }) => field !== 'withdrawn');
  if (now['withdrawn'] && !before['withdrawn']) return { number, kind: 'withdrawn', fields };
  return fields.length > 0 ? { number, kind: 'changed', fields } : null;
}

function shift(before: unknown, after: unknown): number | null {
  const [from, to] = [dayIn(before), dayIn(after)];
  return from !== null && to !== null ? daysBetween(from, to) : null;
}

function dayIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('date' in value)) return null;
  return typeof value.date === 'string' && isDay(value.date) ? value.date : null;
}
