/**
 * Every figure that a deadline or an alert depends on, in one place; `/metodo` shows them. Days are working days of the
 * plan's jurisdiction unless said otherwise.
 */
export const THRESHOLDS = {
  /** A submitted report that nobody reviews in so many working days is published as not reviewed. */
  reviewWorkingDays: 5,
  /** A link for approval works for so many working days. */
  approvalWorkingDays: 3,
  /** Working days before a round is due on which its institutions are reminded. */
  remindersBeforeDue: [5, 1] as readonly number[],
  /** Working days after a round was due on which those who haven't reported are reminded. */
  remindersAfterDue: [1, 5] as readonly number[],
  /** A milestone is "due soon" so many calendar days before its date. */
  dueSoonDays: 30,
  /** "Much time elapsed and nothing under way": from this share of the time between its first and its due day. */
  elapsedShare: 0.5,
  /** An address is evidence that is gone once it failed to open so many times in a row. */
  failuresUntilGone: 2,
  /** An address is opened again after so many days; one that fails less and less often, at last every `lookAgainAtMostDays`. */
  lookAgainDays: 7,
  lookAgainAtMostDays: 30,
} as const;
