import { FormControl, FormGroup, type ValidatorFn, Validators } from '@angular/forms';
import type { MilestoneAddress, ReportingRound, RoundCreation } from '@cumple/contracts/progress/reporting-round';
import { choice, neededText } from '../plans/controls';

/** The longest name that the server takes. */
export const ROUND_NAME = 200;

export interface RoundEntry {
  name: string;
  periodStartsOn: string;
  periodEndsOn: string;
  opensOn: string;
  dueOn: string;
  /** `null`: all that stand and aren't done; of a round that there is, those that it has. */
  milestones: MilestoneAddress[] | null;
}

const atLeastOne: ValidatorFn = ({ value }) => (Array.isArray(value) && value.length === 0 ? { message: $localize`:@@rounds.milestones.needed:Elija al menos un hito.` } : null);

export function roundForm() {
  return new FormGroup({
    name: neededText(ROUND_NAME),
    periodStartsOn: choice('', Validators.required),
    periodEndsOn: choice('', Validators.required),
    opensOn: choice('', Validators.required),
    dueOn: choice('', Validators.required),
    milestones: new FormControl<MilestoneAddress[] | null>(null, atLeastOne),
  });
}

export type RoundForm = ReturnType<typeof roundForm>;

export function roundLabels(): Record<keyof RoundEntry, string> {
  return {
    name: $localize`:@@rounds.field.name:Nombre del corte`,
    periodStartsOn: $localize`:@@rounds.field.periodStartsOn:Primer día del periodo`,
    periodEndsOn: $localize`:@@rounds.field.periodEndsOn:Último día del periodo`,
    opensOn: $localize`:@@rounds.field.opensOn:Día en que abre`,
    dueOn: $localize`:@@rounds.field.dueOn:Fecha límite`,
    milestones: $localize`:@@rounds.field.milestones:Hitos`,
  };
}

export function roundEntryOf({ name, periodStartsOn, periodEndsOn, opensOn, dueOn }: ReportingRound): RoundEntry {
  return { name, periodStartsOn, periodEndsOn, opensOn, dueOn, milestones: null };
}

export function creationOf({ milestones, ...entry }: RoundEntry): RoundCreation {
  return { ...entry, name: entry.name.trim(), ...(milestones && { milestones }) };
}

/** What a new round begins with: it opens today, and its period follows the last one's. */
export function firstEntry(rounds: readonly ReportingRound[], today: string): Partial<RoundEntry> {
  const [last] = rounds.map(({ periodEndsOn }) => periodEndsOn).sort().reverse();
  return { opensOn: today, periodStartsOn: last ? dayAfter(last) : '' };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
