/** Whose business a report is; slugs of institutions. */
export interface ReportParties {
  /** Which one reports. */
  reporting: string;
  /** Whose post sent it: another one's where the institution has no liaison. `null` where that isn't known. */
  sending: string | null;
  /** Which one leads the commitment. */
  leading: string;
}

/** Whether a post of this institution reviews what is its own: what it reports, what it sent for another, or what belongs to a commitment that it leads. */
export function isJudgeAndParty(reviewing: string, { reporting, sending, leading }: ReportParties): boolean {
  return [reporting, sending, leading].includes(reviewing);
}
