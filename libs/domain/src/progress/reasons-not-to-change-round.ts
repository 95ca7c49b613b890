import type { Day } from '../common/day';
import { type IsHoliday, isWorkingDay } from '../common/working-days';
import { ROUND_WAYS, type RoundState, type RoundStep } from './reporting-round.state';

/** Why a round can't be opened, changed, closed, extended or reminded of so. */
export const REASONS_NOT_TO_CHANGE_ROUND = [
  'round-closed', 'round-not-open', 'period-ends-before', 'due-before-opening', 'due-not-working', 'due-passed', 'due-too-far', 'already-open', 'no-milestones', 'unknown-milestone',
  'milestone-withdrawn', 'milestone-reported', 'unknown-institution', 'not-later', 'nothing-missing', 'reminded-today', 'nobody-to-tell',
] as const;
export type ReasonNotToChangeRound = (typeof REASONS_NOT_TO_CHANGE_ROUND)[number];

export interface RoundReason {
  field: 'round' | 'periodEndsOn' | 'opensOn' | 'dueOn' | 'milestones' | 'institution';
  code: ReasonNotToChangeRound;
}

export interface RoundContent {
  name: string;
  periodStartsOn: Day;
  periodEndsOn: Day;
  opensOn: Day;
  dueOn: Day;
}

/** Days of the jurisdiction, and the day that it is in the plan's time zone. */
export interface RoundCalendar {
  today: Day;
  isHoliday: IsHoliday;
}

/** What a round is to ask about: each named milestone as it was found, and how many there are in all. */
export interface AskedMilestones {
  count: number;
  unknown: number;
  withdrawn: number;
  /** Milestones that are to be dropped although a report of them was received. */
  reportedDropped: number;
}

/** Nobody plans further ahead; it also keeps calendars small. */
const MOST_DAYS_AHEAD = 400;
const MILLISECONDS_PER_DAY = 86_400_000;

/** Why a step isn't possible in the state that a round is in. */
export function reasonsNotToStep(step: RoundStep, state: RoundState): RoundReason[] {
  if (ROUND_WAYS[state].includes(step)) return [];
  return [{ field: 'round', code: state === 'closed' ? 'round-closed' : 'round-not-open' }];
}

/** Why a round can't be opened so; `[]` when it can. Its opening day may have passed: it may have been announced by letter. */
export function reasonsNotToOpenRound(content: RoundContent, asked: AskedMilestones, calendar: RoundCalendar): RoundReason[] {
  return [...orderReasons(content), ...dueReasons(content.dueOn, calendar), ...milestoneReasons(asked)];
}

/** Why a round can't be changed so. A day that stays as it was isn't asked about again. */
export function reasonsNotToEditRound(before: RoundContent, after: RoundContent, state: RoundState, asked: AskedMilestones | null, calendar: RoundCalendar): RoundReason[] {
  const standing = reasonsNotToStep('edit', state);
  if (standing.length > 0) return standing;
  return [
    ...when(state !== 'planned' && after.opensOn !== before.opensOn, 'opensOn', 'already-open'),
    ...orderReasons(after),
    ...(after.dueOn === before.dueOn ? [] : dueReasons(after.dueOn, calendar)),
    ...(asked ? milestoneReasons(asked) : []),
  ];
}

/** Why an institution can't be given time until a day. `asks`: the round asks it about anything. */
export function reasonsNotToExtend(round: { dueOn: Day; state: RoundState; asks: boolean }, dueOn: Day, calendar: RoundCalendar): RoundReason[] {
  const standing = [...reasonsNotToStep('extend', round.state), ...when(!round.asks, 'institution', 'unknown-institution')];
  if (standing.length > 0) return standing;
  return [...when(dueOn <= round.dueOn, 'dueOn', 'not-later'), ...dueReasons(dueOn, calendar)];
}

/** What must be known of an institution before it is reminded by hand. */
export interface RemindedInstitution {
  asks: boolean;
  missing: number;
  remindedToday: boolean;
  /** Whether somebody holds a post of liaison or approver of it. */
  reachable: boolean;
}

/** Why an institution can't be reminded by hand; the first reason comes alone. */
export function reasonsNotToRemind(state: RoundState, { asks, missing, remindedToday, reachable }: RemindedInstitution): RoundReason[] {
  const reasons = [
    ...reasonsNotToStep('remind', state),
    ...when(!asks, 'institution', 'unknown-institution'),
    ...when(missing === 0, 'institution', 'nothing-missing'),
    ...when(remindedToday, 'institution', 'reminded-today'),
    ...when(!reachable, 'institution', 'nobody-to-tell'),
  ];
  return reasons.slice(0, 1);
}

function orderReasons({ periodStartsOn, periodEndsOn, opensOn, dueOn }: RoundContent): RoundReason[] {
  return [...when(periodEndsOn < periodStartsOn, 'periodEndsOn', 'period-ends-before'), ...when(dueOn < opensOn, 'dueOn', 'due-before-opening')];
}

function dueReasons(dueOn: Day, { today, isHoliday }: RoundCalendar): RoundReason[] {
  const tooFar = Date.parse(dueOn) - Date.parse(today) > MOST_DAYS_AHEAD * MILLISECONDS_PER_DAY;
  return [...when(dueOn < today, 'dueOn', 'due-passed'), ...when(tooFar, 'dueOn', 'due-too-far'), ...when(!tooFar && !isWorkingDay(dueOn, isHoliday), 'dueOn', 'due-not-working')];
}

function milestoneReasons({ count, unknown, withdrawn, reportedDropped }: AskedMilestones): RoundReason[] {
  return [
    ...when(count === 0, 'milestones', 'no-milestones'),
    ...when(unknown > 0, 'milestones', 'unknown-milestone'),
    ...when(withdrawn > 0, 'milestones', 'milestone-withdrawn'),
    ...when(reportedDropped > 0, 'milestones', 'milestone-reported'),
  ];
}

function when(holds: boolean, field: RoundReason['field'], code: ReasonNotToChangeRound): RoundReason[] {
  return holds ? [{ field, code }] : [];
}
