import type { Day } from '@cumple/domain/common/day';
import { addWorkingDays, workingDayFrom } from '@cumple/domain/common/working-days';

const MILLISECONDS_PER_DAY = 86_400_000;
const never = () => false;

/** So many days before an instant, at the same time of day. */
export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * MILLISECONDS_PER_DAY);
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
