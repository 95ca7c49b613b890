import type { Day } from '@cumple/domain/common/day';
import { addWorkingDays, workingDayFrom } from '@cumple/domain/common/working-days';

const MILLISECONDS_PER_DAY = 86_400_000;
const MORNING = 16 * 3_600_000;
const never = () => false;

/** So many days before an instant, in the morning of the fictional republic. */
export function daysBefore(now: Date, days: number): Date {
  const midnight = Math.floor(now.getTime() / MILLISECONDS_PER_DAY) * MILLISECONDS_PER_DAY;
  return new Date(midnight - days * MILLISECONDS_PER_DAY + MORNING);
}

/** The days of the two rounds, counted from the day on which the demonstration begins. */
export function demonstrationRounds(now: Date): { earlier: RoundDays; current: RoundDays } {
  const day = (before: number): Day => daysBefore(now, before).toISOString().slice(0, 10);
  const rounds = {
    earlier: { periodStartsOn: day(200), periodEndsOn: day(102), opensOn: day(100), dueOn: workingDayFrom(day(86), never) },
    current: { periodStartsOn: day(101), periodEndsOn: day(8), opensOn: day(6), dueOn: addWorkingDays(day(0), 5, never) },
  };
  return { earlier: { name: nameOf(rounds.earlier.dueOn), ...rounds.earlier }, current: { name: nameOf(rounds.current.dueOn), ...rounds.current } };
}

interface RoundDays {
  name: string;
  periodStartsOn: Day;
  periodEndsOn: Day;
  opensOn: Day;
  dueOn: Day;
}

/** e.g. `Corte de noviembre de 2026`. */
function nameOf(due: Day): string {
  return `Corte de ${new Intl.DateTimeFormat('es-GT', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(due))}`;
}
