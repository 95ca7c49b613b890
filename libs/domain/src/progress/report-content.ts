import type { Day } from '../common/day';
import type { EvidenceKind } from '../commitments/evidence';
import type { Obstacle } from './obstacle';

/** States that an institution can report; `unknown` is what nobody reported. */
export const REPORTED_STATES = ['not-started', 'under-way', 'done'] as const;
export type ReportedState = (typeof REPORTED_STATES)[number];

/** Something that would prove what is reported: a web address, or a file that was uploaded. Exactly one of the two. */
export interface ReportedEvidence {
  url: string | null;
  /** Identifier (UUID) of an uploaded file. */
  file: string | null;
  title: string | null;
  kind: EvidenceKind | null;
}

/** What an institution says of a milestone. In a draft anything may still be missing. */
export interface ReportContent {
  /** "No change since the last report": the other fields stand as they were reported then. */
  unchanged: boolean;
  milestoneState: ReportedState | null;
  /** The day on which work really began, and on which it was done. */
  startedOn: Day | null;
  doneOn: Day | null;
  /** What was done. */
  narrative: string | null;
  obstacles: readonly Obstacle[];
  correctiveAction: string | null;
  /** A new date that the institution proposes; it moves nothing by itself. */
  proposedDueOn: Day | null;
  proposedDueReason: string | null;
  nextSteps: string | null;
  evidence: readonly ReportedEvidence[];
}

/** Fields that a note can be about when a report is returned, in the order of the form. */
export const REPORT_FIELDS = [
  'milestoneState', 'startedOn', 'doneOn', 'narrative', 'evidence', 'obstacles', 'correctiveAction', 'proposedDueOn', 'proposedDueReason', 'nextSteps', 'letterNumber', 'letterOn',
] as const;
export type ReportField = (typeof REPORT_FIELDS)[number];

/** Longest texts in characters, and most entries, of a report. */
export const REPORT_LIMITS = { narrative: 8_000, obstacle: 1_000, correctiveAction: 4_000, proposedDueReason: 2_000, nextSteps: 4_000, letterNumber: 60, note: 2_000, url: 2_000, title: 300, evidence: 20 } as const;

/** An empty draft. */
export const EMPTY_REPORT: ReportContent = {
  unchanged: false, milestoneState: null, startedOn: null, doneOn: null, narrative: null, obstacles: [], correctiveAction: null, proposedDueOn: null, proposedDueReason: null,
  nextSteps: null, evidence: [],
};
