import type { Day } from '../common/day';
import type { MandateKind } from '../institutions/mandate';

/** The life of a mandate. Derived from its dates, from whether it was ended by hand, and from whether its holder has come yet. */
export const MANDATE_STATES = ['future', 'invited', 'running', 'ended'] as const;
export type MandateState = (typeof MANDATE_STATES)[number];

/** What moves a mandate. */
export const MANDATE_EVENTS = ['first-day', 'acceptance', 'day-after-the-last', 'ended-by-hand'] as const;
export type MandateEvent = (typeof MANDATE_EVENTS)[number];

/** Every way on; what isn't here can't happen. `invited` is what a first day comes to while the invitation waits. */
export const MANDATE_TRANSITIONS: Readonly<Record<MandateState, Readonly<Partial<Record<MandateEvent, readonly MandateState[]>>>>> = {
  future: { 'first-day': ['invited', 'running'], 'ended-by-hand': ['ended'] },
  invited: { acceptance: ['running'], 'day-after-the-last': ['ended'], 'ended-by-hand': ['ended'] },
  running: { 'day-after-the-last': ['ended'], 'ended-by-hand': ['ended'] },
  ended: {},
};

export interface MandateLife {
  kind: MandateKind;
  startsOn: Day;
  /** Its last day; `null` while none is set. */
  endsOn: Day | null;
  /** The instant (ISO 8601) at which it was ended by hand. */
  endedAt: string | null;
  /** Its holder hasn't accepted the invitation yet. */
  awaited: boolean;
}

/** The state of a mandate on a day. Its first and its last day belong to it; one that was ended by hand is over at once. */
export function mandateState({ kind, startsOn, endsOn, endedAt, awaited }: MandateLife, asOf: Day): MandateState {
  if (endedAt !== null || (endsOn !== null && endsOn < asOf)) return 'ended';
  if (asOf < startsOn) return 'future';
  return awaited && kind !== 'vacant' ? 'invited' : 'running';
}

/** How a post is held: by the mandate that holds now, or not at all. */
export function heldAs(mandates: readonly (MandateLife & { deputy: boolean })[], asOf: Day): MandateKind {
  return mandates.find((mandate) => !mandate.deputy && holdsOn(mandate, asOf))?.kind ?? 'vacant';
}

/** Whether it holds on a day, invitation accepted or not. */
export function holdsOn(mandate: MandateLife, asOf: Day): boolean {
  return ['invited', 'running'].includes(mandateState(mandate, asOf));
}
