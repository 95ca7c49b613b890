import type { ReportState } from './progress-report.state';
import type { RoundState } from './reporting-round.state';

/** Why nothing new is reported in a sheet. */
export const SHEET_LOCKS = ['round-not-open', 'round-closed', 'plan-ended'] as const;
export type SheetLock = (typeof SHEET_LOCKS)[number];

/**
 * What keeps new reports out of a sheet; `null` when nothing does. `round`: the state of its round, `null` outside rounds. An ended plan is
 * still reported on in a round that the point of contact keeps open.
 */
export function sheetLock(round: RoundState | null, planEnded: boolean): SheetLock | null {
  if (round === 'planned') return 'round-not-open';
  if (round === 'closed') return 'round-closed';
  return round === null && planEnded ? 'plan-ended' : null;
}

/** The same of one of its rows. Closing ends new reports: one that was received in time, and returned, goes its way. `report`: `null` while there is none. */
export function rowLock(lock: SheetLock | null, report: ReportState | null): SheetLock | null {
  return report === 'returned' ? null : lock;
}
