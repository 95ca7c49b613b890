import { canonicalJson } from '../common/canonical-json';
import type { Day } from '../common/day';
import type { GivenDate } from '../common/given-date';
import type { EvidenceState } from '../commitments/evidence';
import type { MilestoneState } from '../commitments/milestone.state';
import type { Obstacle } from './obstacle';
import { REPORT_FIELDS, type ReportField, type ReportedState } from './report-content';

/** What a program saw in a report that a reviewer should look at. It says what was seen, never that anything is wrong. */
export const CHECK_CODES = [
  'evidence-does-not-open', 'evidence-not-checked', 'only-home-page', 'evidence-missing', 'done-before-started', 'done-after-received', 'state-went-back', 'text-repeated',
  'due-date-passed', 'late-without-reason', 'new-date-proposed', 'milestone-withdrawn', 'milestone-amended', 'same-as-returned', 'noted-field-unchanged',
] as const;
export type CheckCode = (typeof CHECK_CODES)[number];

export interface AutomaticCheck {
  code: CheckCode;
  field: ReportField | null;
  /** What was seen: an address, a date, the number of the report whose text is the same; `null` when the code says it all. */
  detail: string | null;
}

/** What of a report the checks look at. */
export interface CheckedReport {
  unchanged: boolean;
  milestoneState: ReportedState;
  startedOn: Day | null;
  doneOn: Day | null;
  narrative: string | null;
  obstacles: readonly Obstacle[];
  proposedDueOn: Day | null;
  /** The day on which it was received, in the plan's time zone. */
  receivedOn: Day;
}

/** What stands of the milestone while the report waits. */
export interface CheckedMilestone {
  state: MilestoneState;
  dueOn: GivenDate | null;
  /** The plan no longer holds it: nobody can correct a report of it. */
  withdrawn: boolean;
  /** The day of the last amendment after the report was received; `null` when there was none. */
  amendedOn: Day | null;
}

/** An evidence that the report cites; `url` is `null` for a file, which is here to be opened. */
export interface CheckedEvidence {
  url: string | null;
  state: EvidenceState;
}

/** Another report of the same institution: an earlier one of the milestone, or one of another milestone. */
export interface OtherReport {
  /** As people know it, e.g. `C4-5-1`. */
  id: string;
  narrative: string | null;
}

/** What was sent of a report, as far as notes can speak of it. */
export type SentFields = Readonly<Record<ReportField | 'unchanged', unknown>>;

/** A report that comes back after it was returned. */
export interface ResentReport {
  /** What was sent before it was returned. */
  before: SentFields;
  now: SentFields;
  /** Fields that the notes spoke of. */
  noted: readonly ReportField[];
}

/** What stands around a report. */
export interface CheckSurroundings {
  evidence: readonly CheckedEvidence[];
  others: readonly OtherReport[];
  /** `null` for what comes for the first time. */
  resent: ResentReport | null;
}

/** What a reviewer should look at, in the order of the form. "No change" repeats what stands, evidence included: only that its text is the same says nothing. */
export function automaticChecks(report: CheckedReport, before: CheckedMilestone, { evidence, others, resent }: CheckSurroundings): AutomaticCheck[] {
  return [
    ...when(before.withdrawn, 'milestone-withdrawn', null), ...amended(before), ...resentChecks(resent), ...stateChecks(report, before), ...dayChecks(report), ...(report.unchanged ? [] : repeated(report, others)),
    ...evidenceChecks(report, evidence), ...dueChecks(report, before),
  ];
}

/** A text without what doesn't change its meaning: case, accents, blanks and punctuation. */
export function normalisedText(text: string): string {
  return text.normalize('NFKD').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether an address names a site and nothing in it. */
export function isHomePage(url: string): boolean {
  return /^https?:\/\/[^/?#]+\/?(?:index\.\w{2,5})?$/i.test(url);
}

function amended({ amendedOn }: CheckedMilestone): AutomaticCheck[] {
  return amendedOn === null ? [] : [seen('milestone-amended', null, amendedOn)];
}

function resentChecks(resent: ResentReport | null): AutomaticCheck[] {
  if (!resent) return [];
  const { before, now, noted } = resent;
  const stays = (field: keyof SentFields) => canonicalJson(before[field]) === canonicalJson(now[field]);
  return [
    ...when(stays('unchanged') && REPORT_FIELDS.every(stays), 'same-as-returned', null),
    ...REPORT_FIELDS.filter((field) => noted.includes(field) && stays(field)).map((field) => seen('noted-field-unchanged', field, null)),
  ];
}

function stateChecks({ milestoneState }: CheckedReport, { state }: CheckedMilestone): AutomaticCheck[] {
  return when(state === 'done' && milestoneState !== 'done', 'state-went-back', 'milestoneState', milestoneState);
}

function dayChecks({ startedOn, doneOn, receivedOn }: CheckedReport): AutomaticCheck[] {
  return [
    ...when(startedOn !== null && doneOn !== null && doneOn < startedOn, 'done-before-started', 'doneOn', doneOn),
    ...when(doneOn !== null && doneOn > receivedOn, 'done-after-received', 'doneOn', doneOn),
  ];
}

function repeated({ narrative }: CheckedReport, others: readonly OtherReport[]): AutomaticCheck[] {
  const text = normalisedText(narrative ?? '');
  const same = text === '' ? [] : others.filter((other) => normalisedText(other.narrative ?? '') === text);
  return same.map(({ id }) => seen('text-repeated', 'narrative', id));
}

function evidenceChecks({ milestoneState }: CheckedReport, evidence: readonly CheckedEvidence[]): AutomaticCheck[] {
  const addresses = evidence.flatMap(({ url, state }) => (url === null ? [] : [{ url, state }]));
  const onlyHomePages = evidence.length > 0 && addresses.length === evidence.length && addresses.every(({ url }) => isHomePage(url));
  return [
    ...when(milestoneState === 'done' && evidence.length === 0, 'evidence-missing', 'evidence'),
    ...addresses.filter(({ state }) => state === 'does-not-open').map(({ url }) => seen('evidence-does-not-open', 'evidence', url)),
    ...addresses.filter(({ state }) => state === 'unchecked').map(({ url }) => seen('evidence-not-checked', 'evidence', url)),
    ...when(onlyHomePages, 'only-home-page', 'evidence', addresses[0]?.url),
  ];
}

function dueChecks({ unchanged, milestoneState, obstacles, proposedDueOn, receivedOn }: CheckedReport, { state, dueOn }: CheckedMilestone): AutomaticCheck[] {
  const due = dueOn?.date ?? null;
  const done = (unchanged ? state : milestoneState) === 'done';
  const late = !done && due !== null && due < receivedOn;
  return [
    ...when(late, 'due-date-passed', null, due),
    ...when(late && obstacles.length === 0, 'late-without-reason', 'obstacles'),
    ...when(proposedDueOn !== null, 'new-date-proposed', 'proposedDueOn', proposedDueOn),
  ];
}

function when(holds: boolean, code: CheckCode, field: ReportField | null, detail: string | null = null): AutomaticCheck[] {
  return holds ? [seen(code, field, detail)] : [];
}

function seen(code: CheckCode, field: ReportField | null, detail: string | null): AutomaticCheck {
  return { code, field, detail };
}
