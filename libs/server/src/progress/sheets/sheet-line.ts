import type { ReportSheetLine } from '@cumple/contracts/progress/report-sheet';
import { type IsHoliday, workingDaysBetween } from '@cumple/domain/common/working-days';
import type { RoundState } from '@cumple/domain/progress/reporting-round.state';
import { stateOfRound, type StoredSheet } from './stored-sheet';

export type LineCounts = ReportSheetLine['counts'];

/** What of a stored sheet its line tells. */
export type StoredLine = Pick<StoredSheet, 'plan' | 'planTitle' | 'round' | 'institution' | 'demonstration' | 'today' | 'jurisdiction' | 'awaitingApproval'>;

/** A sheet as lists show it. Outside rounds nothing is asked for but what was returned or begun, in a closed one but what was returned. */
export function sheetLine(sheet: StoredLine, counts: Omit<LineCounts, 'toReport'>, isHoliday: IsHoliday): ReportSheetLine {
  const { plan, planTitle, round, institution, demonstration, today, awaitingApproval } = sheet;
  const state = stateOfRound(sheet);
  return {
    plan, planTitle, round: round && state && { number: round.number, name: round.name, state },
    institution: { ...institution, demonstration }, dueOn: round?.dueOn ?? null,
    workingDaysLeft: round && state !== 'closed' ? workingDaysBetween(today, round.dueOn, isHoliday) : null,
    counts: { ...counts, toReport: toReport(state, counts) }, awaitingApproval,
  };
}

function toReport(round: RoundState | null, { milestones, submitted, published, drafts, returned }: Omit<LineCounts, 'toReport'>): number {
  if (round === null) return drafts + returned;
  return round === 'closed' ? returned : milestones - submitted - published;
}
