import type { Day } from '../common/day';
import type { ReportState } from './progress-report.state';
import type { BoardState } from './reporting-round.state';

/** The newest report of a milestone in a round. */
export interface BoardReport {
  state: ReportState;
  unchanged: boolean;
}

export interface BoardDays {
  /** The institution's own due day. */
  dueOn: Day;
  roundClosed: boolean;
}

/** What a report that was received says; a withdrawn one no longer counts as received. */
const RECEIVED: Readonly<Partial<Record<ReportState, (report: BoardReport) => BoardState>>> = {
  submitted: ({ unchanged }) => (unchanged ? 'without-change' : 'reported'),
  returned: () => 'returned',
  published: () => 'published',
};

/**
 * What a cell of the board says of a milestone on a day. Without a report it is `late` while one can still be sent, and
 * `no-report-received` once the round is closed: that says nothing about the milestone's progress.
 */
export function boardStateOf(report: BoardReport | null, { dueOn, roundClosed }: BoardDays, asOf: Day): BoardState {
  const received = report && RECEIVED[report.state];
  if (report && received) return received(report);
  if (roundClosed) return 'no-report-received';
  if (asOf > dueOn) return 'late';
  return report?.state === 'draft' ? 'draft' : 'not-due';
}

/** Whether the institution still has something to send: nothing was received, or it came back to be corrected. */
export function isMissing(state: BoardState): boolean {
  return MISSING.includes(state);
}

/** Whether a report stands that was received: the numerator of "reports received". */
export function isReceived(state: BoardState): boolean {
  return RECEIVED_CELLS.includes(state);
}

const MISSING: readonly BoardState[] = ['not-due', 'draft', 'returned', 'late', 'no-report-received'];
const RECEIVED_CELLS: readonly BoardState[] = ['reported', 'without-change', 'returned', 'published'];
