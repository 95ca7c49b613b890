import type { Day } from '../common/day';

/** The life of a reporting round; derived from its days and from whether it was closed by hand. */
export const ROUND_STATES = ['planned', 'open', 'past-due', 'closed'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

export interface RoundDays {
  opensOn: Day;
  /** The last day on which a report is in time. */
  dueOn: Day;
  /** The instant (ISO 8601) at which it was closed by hand; nothing new is reported in it after that. */
  closedAt: string | null;
}

/** The state of a round on a day. Opening and due day belong to it; late reports are received until it is closed. */
export function roundState({ opensOn, dueOn, closedAt }: RoundDays, asOf: Day): RoundState {
  if (closedAt !== null) return 'closed';
  if (asOf < opensOn) return 'planned';
  return asOf <= dueOn ? 'open' : 'past-due';
}

/** Whether a report that isn't there is missing on a day: its due day passed while the round took it. A round that was closed before misses nothing. */
export function countsAsMissing({ dueOn, closedOn }: { dueOn: Day; closedOn: Day | null }, asOf: Day): boolean {
  return asOf > dueOn && (closedOn === null || closedOn > dueOn);
}

/** What a cell of the board says of a milestone in a round. */
export const BOARD_STATES = ['not-due', 'draft', 'reported', 'without-change', 'returned', 'published', 'late', 'no-report-received'] as const;
export type BoardState = (typeof BOARD_STATES)[number];

/** What people do with a round. */
export const ROUND_STEPS = ['edit', 'close', 'extend', 'remind'] as const;
export type RoundStep = (typeof ROUND_STEPS)[number];

/** What is possible in each state; what isn't here isn't. Nothing leads out of `closed`. */
export const ROUND_WAYS: Readonly<Record<RoundState, readonly RoundStep[]>> = {
  planned: ['edit', 'close', 'extend'],
  open: ['edit', 'close', 'extend', 'remind'],
  'past-due': ['edit', 'close', 'extend', 'remind'],
  closed: [],
};

/** The last day on which an institution is in time: the round's, or its own where it was given more. */
export function dueDayOf(roundDueOn: Day, extendedTo: Day | null): Day {
  return extendedTo !== null && extendedTo > roundDueOn ? extendedTo : roundDueOn;
}
