/** What waits for whoever coordinates, in all plans together. */
export interface CoordinationView {
  /** Reports that wait for review, and those of them that are published without one after today. */
  review: { total: number; lastDay: number };
  rounds: {
    /** How many take reports now. */
    open: number;
    /** The one that does, where it is one. */
    only: { plan: string; number: number } | null;
    /** Institutions of which nothing at all was received in one of them. */
    silent: number;
  };
  alerts: { total: number; brokenEvidence: number };
}
