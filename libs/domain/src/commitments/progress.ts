/** Milestones by state; the four add up to `total`. */
export interface ProgressParts {
  done: number;
  underWay: number;
  notStarted: number;
  unknown: number;
  total: number;
}

/** Milestones counted by state, and by their weight. Every answer has both. */
export interface Progress extends ProgressParts {
  /** Of a commitment: the sum of weights. Of a plan: every commitment with milestones is worth 1, shared among them by weight. */
  byWeight?: ProgressParts;
}

/** Milestones of a plan's standing commitments, with what it was counted from. */
export interface PlanProgress {
  /** Commitments that weren't withdrawn. */
  commitments: number;
  /** Those of them that have milestones: the others are in no share. */
  withMilestones: number;
  /** `null` – not calculable – where no commitment has milestones. */
  progress: Progress | null;
}
